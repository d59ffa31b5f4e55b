package org.enlace.tally;

import java.math.BigDecimal;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;

/**
 * A visit, an outcome or an observed figure that a count may take in, as plain data.
 *
 * @param kind the list in which it stands
 * @param first the date from which it lasted; the same as {@code last} where only its end matters
 * @param amount of an observed figure, else {@code null}
 * @param place the municipality observed, else {@code null}
 * @param doubt why it is not counted whenever it was, or {@code null}
 */
record Happening(
        String kind, TextRef record, PartialDate first, PartialDate last, BigDecimal amount, UUID place, Doubt doubt) {

    static Happening on(String kind, TextRef record, PartialDate date, Doubt doubt) {
        return new Happening(kind, record, date, date, null, null, doubt);
    }

    boolean overlaps(Happening other) {
        return !first.earliest().isAfter(other.last.latest())
                && !other.first.earliest().isAfter(last.latest());
    }

    Counted counted(long amount) {
        return counted(BigDecimal.valueOf(amount), null);
    }

    Counted counted(BigDecimal value, Doubt why) {
        return new Counted(kind, record, last, value, why);
    }
}
