package org.enlace.shared.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * Reads query parameters strictly; the framework would answer 404 to {@code limit=abc} and take {@code count=maybe} as
 * false.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, Parameters::truth,
            Boolean.class, Parameters::truth,
            Instant.class, Instant::parse,
            UUID.class, Parameters::id,
            PartialDate.class, PartialDate::of);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? value -> constant(type, value) : READERS.get(type);
        return reader == null ? null : new Strict<>(type, name(annotations), reader);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }

    private static Object constant(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value));
    }

    private static boolean truth(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw new IllegalArgumentException(value);
    }

    /** Java would also take 1-1-1-1-1 for an id. */
    private static UUID id(String value) {
        UUID id = UUID.fromString(value);
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException(value);
        }
        return id;
    }

    private record Strict<T>(Class<T> type, String name, Function<String, Object> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return (T) reader.apply(value);
            } catch (RuntimeException unreadable) {
                throw Refusal.invalid(
                        JsonErrors.expected(Violation.query(name, value, new Message("unreadable-value")), type));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
