package org.enlace.shared.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Follows schemas through the document. */
final class Reach {

    private final Map<String, Schema> schemas;

    Reach(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** The name of the schema that is referred to, or {@code null}. */
    static String name(Schema schema) {
        return schema.getRef() == null
                ? null
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }

    /** The schemas that the document's operations use. */
    Map<String, Schema> from(OpenAPI api) {
        Set<String> names = new HashSet<>(Set.of("Problem"));
        names.addAll(names(Stream.concat(requests(api.getPaths()), answers(api.getPaths()))));
        names.addAll(names(parameters(api.getPaths())));
        names.addAll(names(Stream.of(schemas.get("Problem"))));
        Map<String, Schema> reached = new TreeMap<>(schemas);
        reached.keySet().retainAll(names);
        return reached;
    }

    /** The names of all schemas that these lead to. */
    Set<String> names(Stream<Schema> starts) {
        Set<String> names = new HashSet<>();
        starts.forEach(start -> follow(start, names));
        return names;
    }

    private void follow(Schema start, Set<String> names) {
        each(start, schema -> {
            String name = name(schema);
            if (name != null && names.add(name) && schemas.containsKey(name)) {
                follow(schemas.get(name), names);
            }
        });
    }

    /** Visits a schema and those inside it. */
    static void each(Schema schema, Consumer<Schema> visitor) {
        if (schema == null) {
            return;
        }
        visitor.accept(schema);
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(inner -> each(inner, visitor));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(inner -> each(inner, visitor));
        }
        each(schema.getItems(), visitor);
        each(schema.getAdditionalPropertiesSchema(), visitor);
    }

    static Stream<Operation> operations(Paths paths) {
        return paths.getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    static Stream<Schema> requests(Paths paths) {
        return operations(paths)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> content(body.getContent()));
    }

    static Stream<Schema> answers(Paths paths) {
        return operations(paths)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(answer -> content(answer.getContent()));
    }

    static Stream<Schema> parameters(Paths paths) {
        return operations(paths)
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> content(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }
}
