package org.enlace.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;

/**
 * How many requests a caller may send in a minute, so that one that runs away leaves room for the others; told with
 * every answer as the draft of the IETF has it.
 *
 * <p>Each server counts for itself.
 */
@Singleton
class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CALLERS = 100_000;

    private final long requests;
    private final LoadingCache<Object, Bucket> buckets;

    /** @param requests 0 for any number */
    RateLimit(@ConfigProperty(name = "enlace.rate-limit") long requests) {
        this.requests = requests;
        buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(WINDOW)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                        .build());
    }

    /** Counts a request and says in its answer how many are left, or refuses it. */
    void take(Object caller, HttpServerResponse answer) {
        if (requests == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        answer.putHeader("RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(requests, WINDOW.toSeconds()));
        answer.putHeader(
                "RateLimit",
                "\"caller\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            long wait = seconds(probe.getNanosToWaitForRefill());
            throw Refusal.of(429, "access.rate", requests, wait)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        }
    }

    private static long seconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).toSeconds() + 1;
    }
}
