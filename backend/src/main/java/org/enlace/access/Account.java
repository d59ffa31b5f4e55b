package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enlace.organization.Organization;
import org.enlace.shared.access.Admission;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Folded;
import org.hibernate.annotations.UuidGenerator;

/**
 * Somebody who may sign in.
 *
 * <p>It is not a kind of record, so that no import, export or search ever reaches it.
 */
@Entity
class Account extends PanacheEntityBase {

    static final String KIND = "users";

    private static final int SEARCHED = 500;
    private static final Duration LINK = Duration.ofHours(72);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    /** In lower case, so that there is one account of each address. */
    String email;

    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    /** Those for which a partner acts. */
    @ManyToMany
    @JoinTable(
            name = "account_organization",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "organization_id"))
    Set<Organization> organizations = new HashSet<>();

    /** Whether it may see personal data. */
    boolean personal;

    /** {@code en} or {@code es}, {@code null} for the browser's. */
    String language;

    @Enumerated(EnumType.STRING)
    AccountStatus status = AccountStatus.INVITED;

    /** Digest by {@link Passwords}. */
    String password;

    /** Secret of the second factor, {@code null} where there is none. */
    String totp;

    /** A secret that was shown but not confirmed yet. */
    String totpOffered;

    /** The last time step whose code was used; neither it nor an earlier one is taken again. */
    long totpStep;

    /** Digests of the codes for who has lost the second factor, each good for one time. */
    @ElementCollection
    @CollectionTable(name = "account_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "digest")
    Set<String> recoveryCodes = new HashSet<>();

    /** Digest of the link by which a password can be chosen once. */
    String link;

    Instant linkExpiresAt;
    Instant signedInAt;

    /** Address and name, folded, as administrators look for them. */
    String searchText;

    @Column(updatable = false)
    Instant createdAt;

    @Column(updatable = false)
    String createdBy;

    Instant updatedAt;
    String updatedBy;

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<Account> of(String email) {
        return find("email", folded(email)).firstResultOptional();
    }

    /** The account of whoever calls. */
    static Account own() {
        return of(Caller.current());
    }

    static Account of(Caller caller) {
        return Account.<Account>findByIdOptional(caller.account())
                .orElseThrow(() -> Admission.unauthorized("access.sign-in"));
    }

    /** The id that was written, or one that nothing has. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    /** The account with this id, or the answer that there is none. */
    static Account known(String id) {
        return Account.<Account>findByIdOptional(id(id)).orElseThrow(() -> Refusal.missing(KIND, id));
    }

    /** Whether somebody can let others in. */
    static boolean anyAdmin() {
        return count("role = ?1 and status = ?2", Role.ADMIN, AccountStatus.ACTIVE) > 0;
    }

    boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    Set<Scope> scopes() {
        return Scope.heldBy(role, personal);
    }

    /** The caller who shows a credential of this account. */
    Caller caller(UUID credential) {
        Set<UUID> actsFor = role == Role.PARTNER
                ? organizations.stream().map(organization -> organization.id).collect(Collectors.toSet())
                : Set.of();
        return new Caller(id, name, role, actsFor, scopes(), credential);
    }

    /** Makes the only link by which a password can be chosen; an earlier one is dead. */
    Secret invite(Instant now) {
        Secret secret = Secret.random();
        link = secret.digest();
        linkExpiresAt = now.plus(LINK).truncatedTo(ChronoUnit.MICROS);
        return secret;
    }

    /** Whether whoever it was made for may take it, by the link or by another proof. */
    boolean open(Instant now) {
        return status != AccountStatus.DISABLED && link != null && linkExpiresAt.isAfter(now);
    }

    /** Its owner has come; nobody else can by the same link. */
    void take() {
        link = null;
        linkExpiresAt = null;
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
        }
    }

    /**
     * Takes a new password by a link: whatever was open under the old one is closed, tokens included, and who came in
     * otherwise does no more. Nobody knows who else used an account that its owner has to be let into again.
     */
    void setPassword(String digest) {
        password = digest;
        take();
        if (id != null) {
            AccountSession.closeAll(this);
            AccountIdentity.of(this).forEach(AccountIdentity::unlink);
            AccessToken.of(id).forEach(AccessToken::revoke);
        }
    }

    /** Nobody uses it any more, from now on. */
    void disable() {
        status = AccountStatus.DISABLED;
        link = null;
        linkExpiresAt = null;
        AccountSession.closeAll(this);
    }

    void enable() {
        status = password == null && !AccountIdentity.has(this) ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    /** Has the audit remember what was done with the account. */
    void note(Action action, Object before) {
        new Deed(action, KIND, id, name, before, before == null ? null : UserState.of(this)).note();
    }

    Trail trail() {
        return new Trail(version, createdAt, createdBy, updatedAt, updatedBy);
    }

    @PrePersist
    void created() {
        updated();
        createdAt = updatedAt;
        createdBy = updatedBy;
    }

    @PreUpdate
    void updated() {
        searchText = Folded.of(SEARCHED, name, email);
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        updatedBy = Caller.current().name();
    }
}
