package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Lets whoever can read the console make the first administrator; each start without one prints another. */
@Entity
class SetupToken extends PanacheEntityBase {

    private static final Duration VALID = Duration.ofMinutes(30);

    @Id
    String digest;

    Instant expiresAt;

    static Secret print(Instant now) {
        delete("expiresAt < ?1", now);
        Secret secret = Secret.random();
        SetupToken token = new SetupToken();
        token.digest = secret.digest();
        token.expiresAt = now.plus(VALID);
        token.persist();
        return secret;
    }

    static boolean known(String shown, Instant now) {
        return count("digest = ?1 and expiresAt > ?2", Secret.digest(shown), now) > 0;
    }
}
