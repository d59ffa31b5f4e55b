package org.enlace.shared.kind;

import java.util.List;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Drafts on their way into records, for rules that are told without a database. */
public final class Inputs {

    private Inputs() {}

    public static Input fresh() {
        return new Input(Lookup.DATABASE);
    }

    /** The keys of all that is wrong, each with its field, such as {@code period value.no-period}. */
    public static List<String> faults(Input input) {
        try {
            input.finish();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations.stream().map(Inputs::words).toList();
        }
    }

    private static String words(Violation violation) {
        return violation.field() + " " + violation.message().key();
    }
}
