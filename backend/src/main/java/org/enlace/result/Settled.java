package org.enlace.result;

import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Input;

/**
 * How a value stood before a change, of which follows what may become of it: nothing while its period is locked, and of
 * an approved one only that it is given back.
 *
 * @param draft {@code null} of a new value
 */
record Settled(IndicatorValueDraft draft, boolean locked) {

    static Settled of(IndicatorValue value) {
        return value.id == null ? new Settled(null, false) : new Settled(value.draft(), value.locked());
    }

    void check(IndicatorValue now, Input input) {
        IndicatorValueDraft wanted = now.draft();
        if (wanted.equals(draft)) {
            return;
        }
        boolean open = !locked && !now.locked() || restored(now, input);
        input.check(open, "period", now.period, "value.period-is-locked", draft == null ? now.period : draft.period());
        if (draft != null) {
            input.check(
                    draft.status().leadsTo(now.status),
                    "status",
                    now.status,
                    "value.no-way",
                    draft.status(),
                    now.status);
            boolean same = wanted.standing(draft).equals(draft);
            input.check(same || draft.status() != ValueStatus.APPROVED, "status", now.status, "value.approved");
        }
    }

    /** An administrator's file may bring back what had been approved before the period was locked. */
    private boolean restored(IndicatorValue now, Input input) {
        return draft == null
                && now.status == ValueStatus.APPROVED
                && input.ofFile()
                && Caller.current().may(Right.ADMINISTER);
    }
}
