package org.enlace.access;

import io.quarkus.arc.Arc;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** A body that may hold a password: what is wrong with it is said without repeating any of it. */
final class Given {

    private Given() {}

    static <T> T valid(T body) {
        if (body == null) {
            throw Refusal.of(400, "body-missing");
        }
        List<Violation> violations = Arc.container().instance(Validator.class).get().validate(body).stream()
                .map(v -> Violation.body(v.getPropertyPath().toString(), null, Message.literal(v.getMessage())))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return body;
    }
}
