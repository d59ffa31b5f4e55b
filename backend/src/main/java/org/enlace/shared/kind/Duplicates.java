package org.enlace.shared.kind;

import io.quarkus.hibernate.orm.panache.Panache;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** Tells a code that somebody chose, and that is taken, from one that two writers derived at the same time. */
final class Duplicates {

    private Duplicates() {}

    /** Writes to the database. A chosen code that is taken is refused; a derived one is worth another try. */
    static void flush(Draft draft) {
        try {
            Panache.getEntityManager().flush();
        } catch (ConstraintViolationException refused) {
            throw draft.code() != null && Problems.name(refused).endsWith("code_unique")
                    ? Refusal.conflict("duplicate")
                    : refused;
        }
    }
}
