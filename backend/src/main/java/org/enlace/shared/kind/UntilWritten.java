package org.enlace.shared.kind;

import io.quarkus.cache.Cache;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is read by one caller for all, and again only after something was written. What takes longer to read than
 * anybody likes to wait stays, whatever was written, until it expires.
 *
 * <p>Another server's writes show when it expires.
 */
public abstract class UntilWritten {

    private final Cache cache;
    private final Duration patience;
    private volatile Duration took = Duration.ZERO;

    protected UntilWritten(Cache cache, Duration patience) {
        this.cache = cache;
        this.patience = patience;
    }

    protected final <T> T timed(Supplier<T> reading) {
        long began = System.nanoTime();
        T read = reading.get();
        took = Duration.ofNanos(System.nanoTime() - began);
        return read;
    }

    protected void forget(@Observes Changes.Committed committed) {
        if (took.compareTo(patience) < 0) {
            cache.invalidateAll().await().indefinitely();
        }
    }
}
