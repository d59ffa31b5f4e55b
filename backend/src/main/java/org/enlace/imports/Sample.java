package org.enlace.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.imports.file.FileDescription;
import org.enlace.shared.access.Caller;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Kinds;
import org.jboss.logging.Logger;

/** Fills an empty database with a sample at the start, through the same imports as anybody's files. */
@Singleton
public class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final List<String> ALL = List.of("amuprev");

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
        if (name.isPresent() && empty()) {
            load(name.get());
        }
    }

    /** The samples that can be loaded; none once there is data. */
    public List<String> loadable() {
        return empty() ? ALL : List.of();
    }

    /** Refuses a sample that there is not, or for which it is too late. */
    public void check(String sample) {
        if (!ALL.contains(sample)) {
            throw Refusal.invalid(Violation.body("sample", sample, new Message("unknown-value"))
                    .withHint(new Message("allowed", String.join(", ", ALL))));
        }
        if (!empty()) {
            throw Refusal.conflict("setup.sample");
        }
    }

    /** Loads it, as Enlace itself. */
    public void load(String sample) {
        String folder = "/sample/" + sample + "/";
        try {
            ImportRequest request = new ImportRequest(
                    Imports.BUNDLE,
                    ImportMode.COMMIT,
                    OnError.ABORT,
                    packed(folder),
                    new FileDescription("application/zip", null, null),
                    Locale.ENGLISH,
                    Caller.SYSTEM);
            UUID id = imports.note(request);
            imports.run(id, request);
            ImportReport report = imports.report(id);
            if (report.status() != ImportStatus.COMMITTED) {
                throw new IllegalStateException("The sample %s was rejected: %s".formatted(sample, report));
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        LOG.infof("Loaded the sample %s", sample);
    }

    /** The sample as the data package that it is. */
    private Path packed(String folder) throws IOException {
        Path file = Files.createTempFile("enlace-sample-", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            pack(zip, folder, Bundle.DESCRIPTION);
            try (InputStream description = open(folder + Bundle.DESCRIPTION)) {
                for (JsonNode resource : json.readTree(description).get("resources")) {
                    pack(zip, folder, resource.get("path").textValue());
                }
            }
        }
        return file;
    }

    private static void pack(ZipOutputStream zip, String folder, String path) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        try (InputStream file = open(folder + path)) {
            file.transferTo(zip);
        }
    }

    private boolean empty() {
        return QuarkusTransaction.requiringNew()
                .call(() -> kinds.all().stream()
                        .allMatch(kind -> entities.createQuery(
                                        "select 1 from " + kind.entity.getSimpleName(), Integer.class)
                                .setMaxResults(1)
                                .getResultList()
                                .isEmpty()));
    }

    private static InputStream open(String path) {
        InputStream file = Sample.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("ENLACE_SAMPLE names no sample: there is no " + path);
        }
        return file;
    }
}
