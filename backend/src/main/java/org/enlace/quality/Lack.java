package org.enlace.quality;

import java.util.function.Function;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * Something that records of one kind may lack, and how they are found.
 *
 * @param kind by the name of its list
 * @param condition HQL on the record {@code e}; {@code :today} is known to it
 * @param telling what it tells of a record that meets the condition
 */
record Lack(QualityReason reason, String kind, String condition, Function<Recorded<?>, Told> telling) {

    /** The field that would mend it, and what is to be done. */
    record Told(String field, Text message) {}

    static Lack of(QualityReason reason, String kind, String field, String condition) {
        return new Lack(reason, kind, condition, record -> new Told(field, new Message("quality." + reason).text()));
    }
}
