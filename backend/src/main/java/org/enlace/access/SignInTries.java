package org.enlace.access;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody tried in vain to sign in under a name, whether or not there is such an account: whoever guesses
 * waits longer each time, and learns nothing about who exists.
 *
 * <p>{@value #FREE} tries are evaluated at once, each further one only after a delay that doubles from half a minute to
 * a quarter of an hour: about {@code 5 + 4} in the first quarter of an hour, and a hundred a day.
 */
@Entity
class SignInTries extends PanacheEntityBase {

    static final int FREE = 5;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int DOUBLINGS = 5;

    /** Of the name that was given, in lower case. */
    @Id
    String digest;

    int failed;
    Instant lastAt;
    Instant blockedUntil;

    /**
     * Counts a try before it is evaluated, so that many at the same time do not count as one.
     *
     * @return how long to wait instead, {@link Duration#ZERO} when it may be evaluated
     */
    static Duration begin(String email, Instant now) {
        String digest = digest(email);
        SignInTries tries = find("digest", digest)
                .<SignInTries>withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (tries == null) {
            delete("lastAt < ?1", now.minus(FORGOTTEN));
            tries = new SignInTries();
            tries.digest = digest;
            tries.lastAt = now;
            tries.persist();
        }
        if (tries.blockedUntil != null && tries.blockedUntil.isAfter(now)) {
            return Duration.between(now, tries.blockedUntil);
        }
        tries.count(now);
        Panache.getEntityManager().flush();
        return Duration.ZERO;
    }

    private void count(Instant now) {
        failed = lastAt.plus(FORGOTTEN).isBefore(now) ? 1 : failed + 1;
        lastAt = now;
        blockedUntil = failed < FREE ? null : now.plus(delay(failed - FREE));
    }

    private static Duration delay(int beyond) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(beyond, DOUBLINGS));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /** The password was right and only the second factor is missing yet: neither a failure nor a success. */
    static void undo(String email) {
        update("failed = failed - 1, blockedUntil = null where digest = ?1 and failed > 0", digest(email));
    }

    static void forget(String email) {
        delete("digest", digest(email));
    }

    private static String digest(String email) {
        return Secret.digest(Account.folded(email));
    }
}
