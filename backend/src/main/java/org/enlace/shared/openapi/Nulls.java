package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.View;

/**
 * Says of a record's fields which can be null, which Java does not.
 *
 * <p>In a view that is what its draft may leave out, unless a new record has it anyway.
 */
final class Nulls {

    /** Computed dates, which are not there where nothing happened. */
    private static final Set<Class<?>> DATES = Set.of(PartialDate.class, LocalDate.class);

    private final Map<String, Schema> drafts;
    private final Map<String, List<String>> required;
    private final Records records;

    /** Takes the drafts as they are now, before it is said that what they need not have can be null. */
    Nulls(Map<String, Schema> schemas, Records records) {
        this.records = records;
        drafts = Map.copyOf(schemas);
        required = new LinkedHashMap<>();
        schemas.forEach((name, schema) ->
                required.put(name, schema.getRequired() == null ? List.of() : List.copyOf(schema.getRequired())));
    }

    void ofDraft(Schema schema, Class<?> type) {
        allow(
                schema,
                type,
                component -> !component.getType().isPrimitive()
                        && (schema.getRequired() == null
                                || !schema.getRequired().contains(component.getName())));
    }

    void ofView(Schema schema, Class<?> type) {
        String drafted = type.getSimpleName().replaceFirst("View$", "Draft");
        Schema draft = drafted.equals(type.getSimpleName()) ? null : drafts.get(drafted);
        Optional<Object> blank = records.blank(type);
        allow(schema, type, component -> {
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

    private static boolean isSet(Field field, Object record) {
        try {
            return field.get(record) != null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void allow(Schema schema, Class<?> type, Predicate<RecordComponent> canBeNull) {
        Map<String, Schema> changed = new LinkedHashMap<>(schema.getProperties());
        Records.components(type)
                .filter(canBeNull)
                .forEach(component -> changed.compute(component.getName(), (field, plain) -> orNull(plain)));
        schema.setProperties(changed);
    }

    private static Schema orNull(Schema schema) {
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
