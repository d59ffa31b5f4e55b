package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enlace.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;

/** A browser that somebody signed in with; what it shows is known here by its digest only. */
@Entity
class AccountSession extends PanacheEntityBase {

    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofDays(7);

    /** How long ago somebody may have signed in to do what would ask others for their password. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** How exactly it is known when it was last seen: noting each request would be a write for each. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne
    Account account;

    String digest;
    Instant createdAt;
    Instant seenAt;
    Instant expiresAt;
    String address;

    /** What the browser calls itself. */
    String agent;

    static AccountSession open(Account account, Secret secret, Client client, Instant now) {
        delete("expiresAt < ?1 or seenAt < ?2", now, now.minus(IDLE));
        AccountSession session = new AccountSession();
        session.account = account;
        session.digest = secret.digest();
        session.createdAt = now;
        session.seenAt = now;
        session.expiresAt = now.plus(LONGEST);
        session.address = client.address();
        session.agent = client.agent();
        session.persist();
        return session;
    }

    /** The session with this cookie, if it still stands. */
    static Optional<AccountSession> shown(String cookie, Instant now) {
        return find(
                        "from AccountSession s join fetch s.account"
                                + " where s.digest = ?1 and s.expiresAt > ?2 and s.seenAt > ?3",
                        Secret.digest(cookie),
                        now,
                        now.minus(IDLE))
                .firstResultOptional();
    }

    static List<AccountSession> of(UUID account, Instant now) {
        return list(
                "account.id = ?1 and expiresAt > ?2 and seenAt > ?3 order by createdAt desc, id",
                account,
                now,
                now.minus(IDLE));
    }

    /** Refuses who has not shown lately who they are: by this a first password is set, where none can be shown. */
    static void checkFresh(UUID credential, Instant now) {
        if (count("id = ?1 and createdAt > ?2", credential, now.minus(FRESH)) == 0) {
            throw Refusal.of(Status.FORBIDDEN, "access.fresh", FRESH.toMinutes());
        }
    }

    static long closeAll(Account account) {
        return delete("account", account);
    }

    static void closeOthers(Account account, UUID kept) {
        delete("account = ?1 and id <> ?2", account, kept);
    }

    boolean unnoted(Instant now) {
        return seenAt.plus(NOTED).isBefore(now);
    }

    static void seen(UUID id, Instant now) {
        update("seenAt = ?1 where id = ?2", now, id);
    }
}
