package org.enlace.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * Something that somebody should look at.
 *
 * @param kind the list that the entity belongs to
 * @param date since when, or until when; {@code null} when no date is known
 * @param days days past the date, negative ahead of it
 */
public record Attention(AttentionReason reason, String kind, TextRef entity, LocalDate date, Long days, Text detail) {

    static Attention of(
            AttentionReason reason, String kind, Recorded<?> entity, LocalDate date, LocalDate today, Message detail) {
        return new Attention(
                reason,
                kind,
                TextRef.of(entity),
                date,
                date == null ? null : ChronoUnit.DAYS.between(date, today),
                detail.text());
    }
}
