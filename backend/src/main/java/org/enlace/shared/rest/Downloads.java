package org.enlace.shared.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Files on their way to callers: a few at once, each of which has a thread and may have a connection to the database,
 * and none to a caller who went away or no longer reads.
 */
@Singleton
public class Downloads {

    private static final Logger LOG = Logger.getLogger(Downloads.class);
    private static final long PULSE = 500;
    private static final int NOBODY_IS_TOLD = 499;

    private final CurrentVertxRequest requests;
    private final Vertx vertx;
    private final Semaphore places;

    /** How long a caller may read nothing. */
    volatile Duration patience;

    /** Writes a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    Downloads(
            CurrentVertxRequest requests,
            Vertx vertx,
            @ConfigProperty(name = "enlace.downloads.at-once") int atOnce,
            @ConfigProperty(name = "enlace.downloads.patience") Duration patience) {
        this.requests = requests;
        this.vertx = vertx;
        this.patience = patience;
        places = new Semaphore(atOnce, true);
    }

    /** Sends a file to the caller of the current request; 503 when too many are being sent. */
    public void send(OutputStream out, Writing file) throws IOException {
        if (!placed()) {
            throw Refusal.of(Status.SERVICE_UNAVAILABLE, "downloads-busy").withHeader("Retry-After", "10");
        }
        HttpServerResponse caller = requests.getCurrent().response();
        WatchedStream watched = new WatchedStream(out, caller);
        long watch = vertx.setPeriodic(PULSE, now -> {
            if (watched.stalled(patience)) {
                caller.reset();
            }
        });
        try {
            file.to(watched);
        } catch (IOException | RuntimeException error) {
            if (!caller.closed()) {
                throw error;
            }
            LOG.debug("A file was not read to its end", error);
            throw Refusal.of(NOBODY_IS_TOLD, "status.other", NOBODY_IS_TOLD);
        } finally {
            vertx.cancelTimer(watch);
            places.release();
        }
    }

    private boolean placed() {
        try {
            return places.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
