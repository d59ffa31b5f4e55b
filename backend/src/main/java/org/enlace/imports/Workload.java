package org.enlace.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The imports that this server has in hand. Few of them run at once, so that requests find connections and processors
 * free; all of them, those that wait too, are known to be alive.
 */
@Singleton
class Workload {

    private static final Logger LOG = Logger.getLogger(Workload.class);

    private final Semaphore places = new Semaphore(2, true);
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();

    Workload(@ConfigProperty(name = "enlace.imports.pulse") Duration pause) {
        pulse.scheduleWithFixedDelay(this::giveSigns, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void begin(UUID id) {
        inHand.add(id);
    }

    void end(UUID id) {
        inHand.remove(id);
    }

    /** Waits for a place, without a connection, and carries the work out there. */
    void place(Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    void giveSigns() {
        try {
            if (!inHand.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> Import.touch(Set.copyOf(inHand)));
            }
        } catch (RuntimeException later) {
            LOG.debug("No sign of life could be given", later);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        pulse.shutdownNow();
    }
}
