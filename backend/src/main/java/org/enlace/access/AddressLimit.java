package org.enlace.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;

/** How often a password may be tried from one address, under whatever names. */
@Singleton
class AddressLimit {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    AddressLimit(@ConfigProperty(name = "enlace.sign-in.per-address") int tries) {
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(WINDOW)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                        .build());
    }

    /** Counts a try, or refuses it: 429 with the time after which to come again. */
    void take(String address) {
        ConsumptionProbe probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw Refusal.of(429, "access.throttled", wait).withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        }
    }
}
