package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.enlace.shared.audit.Action;

/**
 * Fired inside the transaction when a record was created, changed or deleted on its own, not by a file.
 *
 * @param person whom the record tells about, or told about before, {@code null} where it is nobody's
 * @param before {@code null} of a new record
 * @param after {@code null} of a deleted one
 */
public record Changed(Action action, Recorded<?> record, UUID person, Draft before, Draft after) {

    static <D extends Draft> void created(Recorded<D> record) {
        fire(new Changed(Action.CREATE, record, record.person(), null, record.draft()));
    }

    static <D extends Draft> void deleted(Recorded<D> record) {
        fire(new Changed(Action.DELETE, record, record.person(), record.draft(), null));
    }

    private static void fire(Changed changed) {
        Arc.container().beanManager().getEvent().fire(changed);
    }

    /** A record as it is before a change. */
    record Former<D extends Draft>(Recorded<D> record, UUID person, D draft) {

        static <D extends Draft> Former<D> of(Recorded<D> record) {
            return new Former<>(record, record.person(), record.draft());
        }

        /** Tells of the change, if there was one. */
        void changed() {
            D now = record.draft();
            if (!now.equals(draft)) {
                fire(new Changed(Action.CHANGE, record, person == null ? record.person() : person, draft, now));
            }
        }
    }
}
