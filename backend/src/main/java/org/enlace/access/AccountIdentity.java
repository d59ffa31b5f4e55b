package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enlace.access.openid.Identity;
import org.hibernate.annotations.UuidGenerator;

/**
 * As whom a provider knows an account.
 *
 * <p>By issuer and subject only: an e-mail address passes from one person to the next, and somebody's changes.
 */
@Entity
class AccountIdentity extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne
    Account account;

    String issuer;
    String subject;
    Instant linkedAt;

    static Optional<Account> account(Identity identity) {
        return AccountIdentity.<AccountIdentity>find(
                        "from AccountIdentity i join fetch i.account where i.issuer = ?1 and i.subject = ?2",
                        identity.issuer(),
                        identity.subject())
                .firstResultOptional()
                .map(known -> known.account);
    }

    /** Whether its owner can come in without a password. */
    static boolean has(Account account) {
        return count("account", account) > 0;
    }

    /** From now on the provider knows the account as this one, and as nobody else. */
    static void link(Account account, Identity identity, Instant now) {
        delete("account = ?1 and issuer = ?2", account, identity.issuer());
        AccountIdentity link = new AccountIdentity();
        link.account = account;
        link.issuer = identity.issuer();
        link.subject = identity.subject();
        link.linkedAt = now;
        link.persistAndFlush();
    }
}
