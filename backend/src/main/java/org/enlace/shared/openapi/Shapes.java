package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives every schema the shape of the record behind it: its fields in their order, which it must have, and which can be
 * null.
 *
 * <p>A view shows all its fields; a draft takes no other.
 */
final class Shapes {

    private final Map<String, Schema> schemas;
    private final Records records;
    private final Paths paths;

    Shapes(Map<String, Schema> schemas, Records records, Paths paths) {
        this.schemas = schemas;
        this.records = records;
        this.paths = paths;
    }

    void apply() {
        new Plain(schemas).apply(paths);
        new Pages(schemas).apply(paths);
        Set<String> sent = new Reach(schemas).names(Reach.requests(paths));
        Nulls nulls = new Nulls(schemas, records);
        Map.copyOf(schemas)
                .forEach((name, schema) -> records.named(name, schema).ifPresent(type -> {
                    order(schema, type);
                    if (sent.contains(name)) {
                        schema.setAdditionalPropertiesSchema(createSchema().booleanSchema(false));
                        nulls.ofDraft(schema, type);
                    } else if (!type.isAnnotationPresent(JsonInclude.class)) {
                        schema.setRequired(
                                new ArrayList<>(schema.getProperties().keySet()));
                        nulls.ofView(schema, type);
                    }
                }));
        new Patches(schemas).apply(paths);
    }

    private static void order(Schema schema, Class<?> type) {
        Map<String, Schema> ordered = new LinkedHashMap<>();
        Records.components(type)
                .forEach(component ->
                        ordered.put(component.getName(), schema.getProperties().get(component.getName())));
        schema.setProperties(ordered);
        if (schema.getRequired() != null) {
            schema.setRequired(ordered.keySet().stream()
                    .filter(schema.getRequired()::contains)
                    .toList());
        }
    }
}
