package org.enlace.tally;

import java.time.LocalDate;
import org.enlace.shared.date.PartialDate;

/** A stretch of time in which things are counted, both days included. */
public record Window(LocalDate from, LocalDate to) {

    /** All of time, in which also lies what nobody dated. */
    public static final Window ALWAYS = new Window(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

    /** How something stands to the window. */
    public enum Fit {
        WITHIN,
        /** It may have happened within, or not: nobody said exactly when. */
        PERHAPS,
        UNDATED,
        OUTSIDE
    }

    /** Whatever can have happened outside is not taken for having happened within. */
    public Fit fit(PartialDate first, PartialDate last) {
        if (equals(ALWAYS)) {
            return Fit.WITHIN;
        }
        if (first == null || last == null) {
            return Fit.UNDATED;
        }
        if (last.latest().isBefore(from) || first.earliest().isAfter(to)) {
            return Fit.OUTSIDE;
        }
        return first.earliest().isBefore(from) || last.latest().isAfter(to) ? Fit.PERHAPS : Fit.WITHIN;
    }
}
