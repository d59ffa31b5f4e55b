package org.enlace.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.rest.Kinds;
import org.jboss.logging.Logger;

/** Fills an empty database with a sample at the start, through the same imports as anybody's files. */
@Singleton
public class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final int TIMEOUT = 600;

    private final Imports imports;
    private final Kinds kinds;
    private final ObjectMapper json;
    private final EntityManager entities;
    private final Optional<String> name;

    Sample(
            Imports imports,
            Kinds kinds,
            ObjectMapper json,
            EntityManager entities,
            @ConfigProperty(name = "enlace.sample") Optional<String> name) {
        this.imports = imports;
        this.kinds = kinds;
        this.json = json;
        this.entities = entities;
        this.name = name;
    }

    void load(@Observes StartupEvent started) {
        name.ifPresent(
                sample -> QuarkusTransaction.requiringNew().timeout(TIMEOUT).run(() -> load(sample)));
    }

    private void load(String sample) {
        String folder = "/sample/" + sample + "/";
        try (InputStream description = open(folder + "datapackage.json")) {
            if (!empty()) {
                return;
            }
            Map<String, String> paths = new HashMap<>();
            json.readTree(description)
                    .get("resources")
                    .forEach(file -> paths.put(
                            file.get("name").textValue(), file.get("path").textValue()));
            for (Kind<?, ?, ?> kind : kinds.inOrder()) {
                if (paths.containsKey(kind.name)) {
                    take(kind, folder + paths.get(kind.name));
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        LOG.infof("Loaded the sample %s", sample);
    }

    private boolean empty() {
        return kinds.all().stream()
                .allMatch(kind -> entities.createQuery("select 1 from " + kind.entity.getSimpleName(), Integer.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    private void take(Kind<?, ?, ?> kind, String path) throws IOException {
        try (InputStream file = open(path)) {
            ImportReport report = imports.take(kind, ImportMode.COMMIT, "text/csv", file, Locale.ENGLISH);
            if (report.rejected() > 0) {
                throw new IllegalStateException("The sample file %s was rejected: %s".formatted(path, report));
            }
        }
    }

    private static InputStream open(String path) {
        InputStream file = Sample.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("ENLACE_SAMPLE names no sample: there is no " + path);
        }
        return file;
    }
}
