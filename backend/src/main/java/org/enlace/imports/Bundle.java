package org.enlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * A Frictionless Data Package: a zip file with {@code datapackage.json}, whose resources are named by kind, and one CSV
 * file for each of them.
 *
 * <p>A file that is not described is refused as well as one that is missing: either way, less than its sender believes
 * would be loaded.
 */
final class Bundle implements AutoCloseable {

    static final String DESCRIPTION = "datapackage.json";

    private static final long LONGEST_DESCRIPTION = 1L << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Archive archive;
    private final List<Part> parts;

    /** @param file where it was unpacked to, until the bundle is closed */
    record Part(Kind<?, ?, ?> kind, String path, Path file) {}

    private Bundle(Archive archive, List<Part> parts) {
        this.archive = archive;
        this.parts = parts;
    }

    /** @param kinds every kind, in the order in which they can be loaded */
    static Bundle open(Path zip, List<Kind<?, ?, ?>> kinds) {
        Archive archive = Archive.unpack(zip);
        try {
            return new Bundle(archive, parts(archive.files(), kinds));
        } catch (RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** In the order in which they can be loaded, whatever the order of their description. */
    List<Part> parts() {
        return parts;
    }

    private static List<Part> parts(Map<String, Path> files, List<Kind<?, ?, ?>> kinds) {
        Map<String, Kind<?, ?, ?>> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(kind.name, kind));
        List<Part> parts = new ArrayList<>();
        Set<String> listed = new HashSet<>(Set.of(DESCRIPTION));
        for (JsonNode resource : resources(files)) {
            String name = text(resource, "name");
            String path = text(resource, "path");
            Kind<?, ?, ?> kind = byName.get(name);
            if (kind == null) {
                throw Refusal.unprocessable("bundle.kind", Violation.cut(name), allowed(kinds));
            }
            if (parts.stream().anyMatch(part -> part.kind == kind)) {
                throw Refusal.unprocessable("bundle.kind-twice", name);
            }
            if (!listed.add(path) || !files.containsKey(path)) {
                throw Refusal.unprocessable("bundle.missing", Violation.cut(path), DESCRIPTION);
            }
            parts.add(new Part(kind, path, files.get(path)));
        }
        Set<String> unlisted = new TreeSet<>(files.keySet());
        unlisted.removeAll(listed);
        if (!unlisted.isEmpty()) {
            throw Refusal.unprocessable("bundle.unlisted", Violation.cut(String.join(", ", unlisted)), DESCRIPTION);
        }
        parts.sort(Comparator.comparing(part -> kinds.indexOf(part.kind)));
        return List.copyOf(parts);
    }

    private static String allowed(List<Kind<?, ?, ?>> kinds) {
        return kinds.stream().map(kind -> kind.name).sorted().collect(Collectors.joining(", "));
    }

    private static JsonNode resources(Map<String, Path> files) {
        Path description = files.get(DESCRIPTION);
        if (description == null) {
            throw Refusal.unprocessable("bundle.no-description", DESCRIPTION);
        }
        try {
            if (Files.size(description) <= LONGEST_DESCRIPTION) {
                JsonNode resources = JSON.readTree(description.toFile()).path("resources");
                if (resources.isArray() && !resources.isEmpty()) {
                    return resources;
                }
            }
        } catch (JsonProcessingException | CharConversionException malformed) {
            throw Refusal.unprocessable("bundle.description-malformed", DESCRIPTION);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        throw Refusal.unprocessable("bundle.description", DESCRIPTION);
    }

    private static String text(JsonNode resource, String field) {
        if (resource.path(field).isTextual()) {
            return resource.path(field).textValue();
        }
        throw Refusal.unprocessable("bundle.description", DESCRIPTION);
    }

    @Override
    public void close() {
        archive.close();
    }
}
