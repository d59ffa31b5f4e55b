package org.enlace.iati;

import java.time.LocalDate;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * A date of an activity. IATI knows days only: of what was stated less exactly it is given the first day that can be
 * meant by a start and the last by an end, and told in words what was stated.
 *
 * @param note {@code null} where the day was stated
 */
record ActivityDate(Type type, LocalDate day, Text note) {

    /** IATI's ActivityDateType. */
    enum Type {
        PLANNED_START,
        ACTUAL_START,
        PLANNED_END,
        ACTUAL_END
    }

    static ActivityDate start(Type type, PartialDate stated) {
        return new ActivityDate(type, stated.earliest(), note("iati.first-day", stated));
    }

    static ActivityDate end(Type type, PartialDate stated) {
        return new ActivityDate(type, stated.latest(), note("iati.last-day", stated));
    }

    private static Text note(String key, PartialDate stated) {
        return exact(stated) ? null : new Message(key, stated).text();
    }

    static boolean exact(PartialDate stated) {
        return stated.stated().equals(stated.earliest().toString());
    }

    void write(Markup xml) {
        xml.in("activity-date", () -> xml.narratives(note), "type", type.ordinal() + 1, "iso-date", day);
    }
}
