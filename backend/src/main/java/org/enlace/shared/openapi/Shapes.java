package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.View;

/**
 * Says of every record's schema which fields it always has and which can be null.
 *
 * <p>A view shows all its fields. One that its draft may leave out can be null, unless a new record has it anyway.
 */
final class Shapes {

    /** Computed dates, which are not there where nothing happened. */
    private static final Set<Class<?>> DATES = Set.of(PartialDate.class, LocalDate.class);

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
        Map<String, List<String>> required = new LinkedHashMap<>();
        schemas.forEach((name, schema) ->
                required.put(name, schema.getRequired() == null ? List.of() : List.copyOf(schema.getRequired())));
        Map.copyOf(schemas)
                .forEach((name, schema) -> records.named(name, schema).ifPresent(type -> {
                    order(schema, type);
                    if (sent.contains(name)) {
                        draft(schema, type);
                    } else if (!type.isAnnotationPresent(JsonInclude.class)) {
                        view(schema, type, required);
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

    private static void draft(Schema schema, Class<?> type) {
        schema.setAdditionalPropertiesSchema(createSchema().booleanSchema(false));
        change(
                schema,
                type,
                component -> !component.getType().isPrimitive()
                        && (schema.getRequired() == null
                                || !schema.getRequired().contains(component.getName())));
    }

    private void view(Schema schema, Class<?> type, Map<String, List<String>> required) {
        String drafted = type.getSimpleName().replaceFirst("View$", "Draft");
        Schema draft = drafted.equals(type.getSimpleName()) ? null : schemas.get(drafted);
        Optional<Object> blank = records.blank(type);
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        change(schema, type, component -> {
            String field = component.getName();
            if (always(component)) {
                return false;
            }
            return draft != null && draft.getProperties().containsKey(field)
                    ? !required.get(drafted).contains(field) && !has(blank, field)
                    : Number.class.isAssignableFrom(component.getType()) || DATES.contains(component.getType());
        });
    }

    /** Numbers, lists, what every view has, and what says so itself. */
    private static boolean always(RecordComponent component) {
        return component.getType().isPrimitive()
                || component.getAccessor().isAnnotationPresent(NotNull.class)
                || Collection.class.isAssignableFrom(component.getType())
                || View.class.isAssignableFrom(component.getDeclaringRecord())
                        && Arrays.stream(View.class.getMethods())
                                .anyMatch(method -> method.getName().equals(component.getName()));
    }

    private static boolean has(Optional<Object> blank, String field) {
        return blank.isPresent()
                && Arrays.stream(blank.get().getClass().getFields())
                        .anyMatch(candidate -> candidate.getName().equals(field) && isSet(candidate, blank.get()));
    }

    private static boolean isSet(java.lang.reflect.Field field, Object record) {
        try {
            return field.get(record) != null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void change(Schema schema, Class<?> type, java.util.function.Predicate<RecordComponent> canBeNull) {
        Map<String, Schema> changed = new LinkedHashMap<>(schema.getProperties());
        Records.components(type)
                .filter(canBeNull)
                .forEach(component -> changed.compute(component.getName(), (field, plain) -> nullable(plain)));
        schema.setProperties(changed);
    }

    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            Schema itself = createSchema().ref(schema.getRef());
            return createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(itself, createSchema().type(List.of(Schema.SchemaType.NULL))));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }
}
