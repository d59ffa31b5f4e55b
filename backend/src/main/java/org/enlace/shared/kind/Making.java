package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.text.Slug;

/** Makes records of a kind out of drafts, or refuses a draft with everything that is wrong with it. */
final class Making<E extends Recorded<D>, D extends Draft, V extends View> {

    private final Kind<E, D, V> kind;
    private final Supplier<E> blank;

    Making(Kind<E, D, V> kind, Supplier<E> blank) {
        this.kind = kind;
        this.blank = blank;
    }

    /** A new record that is in no database yet, with the draft's code. */
    E made(D draft, Lookup records) {
        E record = fill(blank.get(), draft, records);
        record.code = draft.code();
        return record;
    }

    E blank(String code) {
        E record = blank.get();
        record.code = code;
        return record;
    }

    /** Notes what the draft refers to by asking {@code records} for it. */
    void ask(D draft, Lookup records) {
        link(blank.get(), draft, records);
    }

    /** Takes over what the draft refers to, whether it holds or not; an incomplete draft may not get to its end. */
    void link(E record, D draft, Lookup records) {
        try {
            record.apply(draft, new Input(records));
        } catch (NullPointerException | Refusal incomplete) {
            // refused with reasons when the record is made
        }
    }

    E fill(E record, D draft, Lookup records) {
        check(draft);
        Input input = new Input(records);
        record.apply(draft, input);
        input.finish();
        if (!kind.owned.test(record)) {
            throw Refusal.invalid(Violation.body("kind", null, new Message("other-kind", kind.name)));
        }
        return record;
    }

    private void check(D draft) {
        List<Violation> violations = Arc.container().instance(Validator.class).get().validate(draft).stream()
                .map(v -> Violation.body(
                        v.getPropertyPath().toString(), v.getInvalidValue(), Message.literal(v.getMessage())))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** The code of a record that was given none, so that the same row of a file means the same record each time. */
    String code(E record) {
        String code = Slug.of(record.codeBasis());
        return code.isEmpty() ? kind.name : code;
    }

    /** That code, numbered where it is taken. */
    String freeCode(E record) {
        String plain = code(record);
        String free = plain;
        int number = 1;
        while (References.regardless(kind.entity, free).isPresent()) {
            free = Slug.numbered(plain, ++number);
        }
        return free;
    }
}
