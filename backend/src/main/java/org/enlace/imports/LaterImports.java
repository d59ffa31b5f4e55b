package org.enlace.imports;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;
import org.jboss.logging.Logger;

/** Imports for which nobody waits. One that a stopped server left behind has failed, and nothing of it was written. */
@Singleton
class LaterImports {

    private static final Logger LOG = Logger.getLogger(LaterImports.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Imports imports;
    private final boolean alone;

    LaterImports(Imports imports, @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.imports = imports;
        alone = database.equals("h2");
    }

    void run(UUID id, ImportRequest request) {
        threads.submit(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                imports.run(id, request);
            } catch (Refusal told) {
                LOG.debugf("Import %s failed: %s", id, told.getMessage());
            } finally {
                context.terminate();
            }
        });
    }

    /** On the embedded database there is no other server that could still be at it. */
    void bury(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        imports.bury(alone ? Duration.ZERO : Import.SILENCE);
    }

    void stop(@Observes ShutdownEvent stopping) {
        threads.shutdownNow();
    }
}
