package org.enlace.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enlace.organization.Organization;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.hibernate.annotations.UuidGenerator;

/** What a program shows instead of signing in. It never reaches further than its owner does at the time. */
@Entity
class AccessToken extends PanacheEntityBase {

    static final String KIND = "tokens";

    /** How exactly it is known when it was last used: noting each request would be a write for each. */
    private static final Duration NOTED = Duration.ofMinutes(10);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne
    Account account;

    /** The only one for which it acts, then as a partner would. */
    @ManyToOne(fetch = FetchType.LAZY)
    Organization organization;

    /** By which its owner knows it. */
    String name;

    String digest;

    /** Their codes, apart by spaces. */
    String scopes;

    Instant createdAt;

    /** {@code null} where it has no end. */
    Instant expiresAt;

    Instant usedAt;

    static AccessToken issue(Account owner, String name, Collection<Scope> scopes, Instant now) {
        AccessToken token = new AccessToken();
        token.account = owner;
        token.name = name;
        token.scopes = scopes.stream().sorted().map(Scope::code).collect(joining(" "));
        token.createdAt = now;
        return token;
    }

    /** Stores it under a new secret; with another one before, that is dead. */
    ShownToken renew() {
        Secret secret = Secret.random();
        digest = secret.digest();
        persistAndFlush();
        return new ShownToken(id, secret);
    }

    /** The token that was shown, if it still stands. */
    static Optional<AccessToken> shown(ShownToken shown, Instant now) {
        return AccessToken.<AccessToken>find("from AccessToken t join fetch t.account where t.id = ?1", shown.id())
                .firstResultOptional()
                .filter(token -> Secret.same(token.digest, shown.secret().digest()))
                .filter(token -> token.expiresAt == null || token.expiresAt.isAfter(now));
    }

    static List<AccessToken> of(UUID account) {
        return list("account.id = ?1 order by createdAt desc, id", account);
    }

    /** Everybody's, with their owners. */
    static List<AccessToken> all() {
        return list("from AccessToken t join fetch t.account order by t.createdAt desc, t.id");
    }

    /** It is refused from now on. */
    void revoke() {
        delete();
        new Deed(Action.REVOKE, KIND, id, name, TokenView.of(this), null).note();
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" ")).map(Scope::of).collect(toUnmodifiableSet());
    }

    Caller caller() {
        Caller owner = account.caller(id);
        Role role = organization == null ? owner.role() : atMostPartner(owner.role());
        Set<UUID> actsFor = organization == null
                ? owner.organizations()
                : owner.role() == Role.PARTNER && !owner.organizations().contains(organization.id)
                        ? Set.of()
                        : Set.of(organization.id);
        Set<Scope> held = Scope.heldBy(role, owner.seesPersons());
        Set<Scope> reached = scopes().stream().filter(held::contains).collect(toUnmodifiableSet());
        return new Caller(owner.account(), owner.name(), role, actsFor, reached, id);
    }

    private static Role atMostPartner(Role role) {
        return role.compareTo(Role.PARTNER) > 0 ? Role.PARTNER : role;
    }

    boolean unnoted(Instant now) {
        return usedAt == null || usedAt.plus(NOTED).isBefore(now);
    }

    static void used(UUID id, Instant now) {
        update("usedAt = ?1 where id = ?2", now, id);
    }
}
