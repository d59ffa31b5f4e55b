package org.enlace.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.enlace.shared.date.PartialDate;

/** Says in our own words what JSON could not be read; the library's words name classes. */
public final class JsonErrors {

    private JsonErrors() {}

    public static Refusal refusal(JsonProcessingException error) {
        if (error instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Refusal.invalid(Violation.body(path(unknown), null, new Message("unknown-property"))
                    .withHint(new Message("allowed", known)));
        }
        if (error.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (error instanceof MismatchedInputException mismatch) {
            return Refusal.invalid(mismatch(mismatch));
        }
        if (error instanceof ValueInstantiationException value) {
            Object given = value.getCause() == null ? null : value.getCause().getMessage();
            return Refusal.invalid(expected(
                    Violation.body(path(value), given, new Message("unreadable-value")),
                    value.getType().getRawClass()));
        }
        if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Refusal.invalid(Violation.body(path(mapping), null, new Message("unreadable-value")));
        }
        var where = error.getLocation();
        return where == null
                ? Refusal.of(400, "json-malformed")
                : Refusal.of(400, "json-malformed-at", where.getLineNr(), where.getColumnNr());
    }

    private static Violation mismatch(MismatchedInputException error) {
        Object value = error instanceof InvalidFormatException format ? format.getValue() : null;
        Class<?> type = error.getTargetType();
        return expected(Violation.body(path(error), value, new Message("unreadable-value")), type);
    }

    /** Adds what a value of the type looks like. */
    public static Violation expected(Violation violation, Class<?> type) {
        if (type == null) {
            return violation;
        }
        if (type.isEnum()) {
            return violation.withHint(new Message(
                    "allowed",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))));
        }
        Message meant = Meant.by(violation.value(), type);
        if (meant != null) {
            return violation.withHint(meant);
        }
        if (type == PartialDate.class) {
            return violation.withHint(new Message("partial-date"));
        }
        String key = "expected." + type.getSimpleName();
        return Message.known(key) ? violation.withHint(new Message(key)) : violation;
    }

    private static String path(JsonMappingException error) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : error.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
