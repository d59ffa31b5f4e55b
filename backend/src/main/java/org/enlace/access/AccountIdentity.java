package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enlace.access.openid.Identity;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
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

    /** What the provider called them then, by which they know it again. */
    String called;

    Instant linkedAt;

    static Optional<Account> account(Identity identity) {
        return AccountIdentity.<AccountIdentity>find(
                        "from AccountIdentity i join fetch i.account where i.issuer = ?1 and i.subject = ?2",
                        identity.issuer(),
                        identity.subject())
                .firstResultOptional()
                .map(known -> known.account);
    }

    static List<AccountIdentity> of(Account account) {
        return list("account = ?1 order by linkedAt, id", account);
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
        link.called = identity.called();
        link.linkedAt = now;
        link.persistAndFlush();
        link.note(null, identity);
    }

    /** From now on the provider lets nobody into the account. */
    void unlink() {
        delete();
        note(new Identity(issuer, subject, null, called), null);
    }

    private void note(Identity before, Identity after) {
        new Deed(Action.CHANGE, Account.KIND, account.id, account.name, before, after).note();
    }
}
