package org.enlace.shared.kind;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Test;

/** What a draft declares to be a reference is what its record looks up, in the list that it declares. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RefersTest {

    private static final String NOTHING = "no-such-record";
    private static final String ANY = "visits";

    /** Values of the fields that have a shape of their own. */
    private static final Map<String, Object> SHAPED = Map.ofEntries(
            entry("country", "SV"),
            entry("subdivision", "SV-SO"),
            entry("quarter", "FY2013 Q4"),
            entry("language", "es"),
            entry("url", "https://example.org"),
            entry("website", "https://example.org"),
            entry("email", "a@example.org"),
            entry("currency", "USD"),
            entry("dacSector", "15220"),
            entry("measure", "POPULATION"),
            entry("observed", "HOMICIDES"),
            entry("dimensions", List.of("SEX")),
            entry("entityKind", ANY));

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            Text.class,
            Map.of("en", "Probe"),
            PartialDate.class,
            "2011",
            LocalTime.class,
            "09:30",
            Boolean.class,
            true,
            Integer.class,
            1,
            Double.class,
            1,
            BigDecimal.class,
            1);

    @Inject
    Kinds kinds;

    @Test
    void every_declared_reference_is_looked_up_in_its_list_and_no_other_field_is() {
        for (Kind<?, ?, ?> kind : kinds.all()) {
            Map<String, String> declared = new TreeMap<>();
            references(kind.draft, "").forEach((field, list) -> declared.put(field, noun(list.isEmpty() ? ANY : list)));

            assertEquals(declared, unknown(kind), kind.name);
        }
    }

    @Test
    void a_reference_to_a_municipality_takes_no_other_organization() {
        String school = Api.organization("School", "SCHOOL").create().code();
        for (Kind<?, ?, ?> kind : kinds.all()) {
            List<String> refused = violations(kind, school).stream()
                    .map(violation -> plain(violation.get("field")))
                    .toList();
            references(kind.draft, "").forEach((field, list) -> {
                if (list.equals("municipalities")) {
                    assertTrue(new TreeSet<>(refused).contains(field), kind.name + " " + field);
                }
            });
        }
    }

    /** The references of a draft and of its parts, each with its list. */
    private static Map<String, String> references(Class<?> record, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = Column.whole(component).type();
            if (component.isAnnotationPresent(Refers.class)) {
                found.put(
                        prefix + component.getName(),
                        component.getAnnotation(Refers.class).value());
            } else if (type.isRecord() && !PLAIN.containsKey(type)) {
                found.putAll(references(type, prefix + component.getName() + "."));
            }
        }
        return found;
    }

    /** The fields of a draft full of references to nothing, each with what was looked for. */
    private Map<String, String> unknown(Kind<?, ?, ?> kind) {
        Map<String, String> unknown = new TreeMap<>();
        violations(kind, NOTHING).stream()
                .filter(violation -> violation.get("message").endsWith(" \"" + NOTHING + "\""))
                .forEach(violation -> unknown.put(
                        plain(violation.get("field")),
                        violation.get("message").replaceFirst("unknown (.*) \".*", "$1")));
        return unknown;
    }

    /** None for a draft without references, which is taken. */
    private static List<Map<String, String>> violations(Kind<?, ?, ?> kind, String reference) {
        List<Map<String, String>> violations = Api.json()
                .body(filled(kind.draft, reference))
                .post(Api.BASE + kind.name)
                .path("violations");
        return violations == null ? List.of() : violations;
    }

    private String noun(String list) {
        String entity = kinds.named(list).orElseThrow().entity.getSimpleName();
        return new Message("kind." + entity).in(Locale.ENGLISH);
    }

    private static String plain(String path) {
        return path.replace("[0]", "");
    }

    private static Map<String, Object> filled(Class<?> record, String reference) {
        Map<String, Object> fields = new HashMap<>();
        Arrays.stream(record.getRecordComponents())
                .forEach(component -> fields.put(component.getName(), value(component, reference)));
        return fields;
    }

    private static Object value(RecordComponent component, String reference) {
        if (component.getName().equals("code")) {
            return Api.unique("probe");
        }
        if (SHAPED.containsKey(component.getName()) && !component.getType().isEnum()) {
            return SHAPED.get(component.getName());
        }
        if (component.getGenericType() instanceof ParameterizedType listed) {
            return List.of(value((Class<?>) listed.getActualTypeArguments()[0], reference));
        }
        return value(component.getType(), reference);
    }

    private static Object value(Class<?> type, String reference) {
        if (type == String.class) {
            return reference;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return PLAIN.containsKey(type) ? PLAIN.get(type) : filled(type, reference);
    }
}
