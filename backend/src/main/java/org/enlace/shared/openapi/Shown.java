package org.enlace.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Shows what a schema describes: what was given, then the schema's own examples, then the least that is valid. */
final class Shown {

    private static final Set<String> REFERENCE = Set.of("id", "code", "name");

    private final Map<String, Schema> schemas;
    private final Samples samples;

    Shown(Map<String, Schema> schemas, Samples samples) {
        this.schemas = schemas;
        this.samples = samples;
    }

    Object of(Schema declared, Object given) {
        Schema schema = itself(declared);
        if (given == null && Plain.is(schema, SchemaType.NULL) || given == null && declared.getAnyOf() != null) {
            return null;
        }
        if (Plain.is(schema, SchemaType.ARRAY)) {
            return given instanceof List<?> items
                    ? items.stream().map(item -> of(schema.getItems(), item)).toList()
                    : schema.getMinItems() == null ? List.of() : List.of(of(schema.getItems(), null));
        }
        if (schema.getProperties() != null) {
            return given instanceof String code
                            && schema.getProperties().keySet().equals(REFERENCE)
                    ? reference(schema, code)
                    : object(schema, given instanceof Map<?, ?> fields ? fields : Map.of());
        }
        return given != null ? given : least(schema);
    }

    private Schema itself(Schema declared) {
        Schema schema =
                declared.getAnyOf() == null ? declared : declared.getAnyOf().get(0);
        String name = Reach.name(schema);
        return name == null ? schema : schemas.get(name);
    }

    private Object object(Schema schema, Map<?, ?> given) {
        Map<String, Object> fields = new LinkedHashMap<>();
        schema.getProperties().forEach((field, of) -> {
            Object value = field.equals("id") && given.get("code") != null
                    ? id(given.get("code").toString())
                    : of(of, given.get(field));
            if (value != null
                    || schema.getRequired() != null && schema.getRequired().contains(field)) {
                fields.put(field, value);
            }
        });
        return fields;
    }

    private Object reference(Schema schema, String code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id(code));
        fields.put("code", code);
        Object caption = samples.caption(code);
        boolean text = itself(schema.getProperties().get("name")).getProperties() != null;
        fields.put(
                "name", caption instanceof Map == text && caption != null ? caption : text ? Map.of("en", code) : code);
        return fields;
    }

    /** An id that is the same in every build. */
    private static String id(String code) {
        CRC32 sum = new CRC32();
        code.chars().forEach(sum::update);
        return "0199aa00-0000-7000-8000-%012x".formatted(sum.getValue());
    }

    private static Object least(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (Plain.is(schema, SchemaType.BOOLEAN)) {
            return false;
        }
        if (Plain.is(schema, SchemaType.INTEGER) || Plain.is(schema, SchemaType.NUMBER)) {
            return 0;
        }
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> id("");
            case "date" -> "2013-09-30";
            case "date-time" -> "2026-01-31T12:00:00Z";
            case "local-time", "time" -> "09:00";
            default -> "text";
        };
    }
}
