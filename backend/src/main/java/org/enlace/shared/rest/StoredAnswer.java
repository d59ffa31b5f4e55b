package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The answer to a request with an {@code Idempotency-Key}, kept for a day to be given again. */
@Entity
@Table(name = "idempotency")
public class StoredAnswer extends PanacheEntityBase {

    static final Duration KEPT = Duration.ofHours(24);

    /** How long a request may run before its reservation counts as abandoned, by a server that was killed. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** Digest of caller, operation and key. */
    @Id
    public String scope;

    /** Digest of the body. */
    public String fingerprint;

    public Instant reserved;

    /** HTTP status, 0 while the request still runs. */
    public int status;

    /** JSON object of the headers; {@code null} while the request still runs, as is the body. */
    public String headers;

    public String body;

    static StoredAnswer reserve(String scope, String fingerprint) {
        StoredAnswer answer = new StoredAnswer();
        answer.scope = scope;
        answer.fingerprint = fingerprint;
        answer.reserved = Instant.now().truncatedTo(ChronoUnit.MICROS);
        answer.persistAndFlush();
        return answer;
    }

    void answered(int status, String headers, String body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    boolean running() {
        return status == 0;
    }

    /** Whether it no longer stands: kept long enough, or left by a server that did not finish. */
    boolean stale() {
        return reserved.isBefore(Instant.now().minus(running() ? LEASE : KEPT));
    }
}
