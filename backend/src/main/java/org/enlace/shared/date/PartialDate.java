package org.enlace.shared.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as exact as somebody stated it, because sources say "in January" far more often than a day.
 *
 * <p>Written in EDTF (ISO 8601-2): {@code 2011}, {@code 2011-01}, {@code 2011-01-17}, a season {@code 2013-21} (spring)
 * to {@code 2013-24} (winter), each with {@code ~} approximate, {@code ?} uncertain or {@code %} both. The earliest and
 * the latest day follow from it and serve filters (overlap) and sorting; the qualifiers do not widen them.
 */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = PartialDate.PATTERN,
        examples = "2011-01",
        description = "EDTF date: year, month, day or season (21..24), optionally ~ (approximate), ? (uncertain) or %.")
public record PartialDate(@JsonValue String stated, LocalDate earliest, LocalDate latest) {

    static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?$";
    private static final Pattern EDTF = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[~?%]?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /**
     * Reads an EDTF string.
     *
     * @throws IllegalArgumentException if it is none, or no day of the calendar
     */
    public static PartialDate of(String stated) {
        Matcher parts = EDTF.matcher(stated);
        if (!parts.matches()) {
            throw new IllegalArgumentException(stated);
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) == null) {
                return new PartialDate(stated, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            int month = Integer.parseInt(parts.group(2));
            if (parts.group(3) != null) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
                return new PartialDate(stated, day, day);
            }
            return month >= SPRING && month <= WINTER ? season(stated, year, month) : month(stated, year, month);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(stated, impossible);
        }
    }

    /** Reads JSON, in which it is a string: an object would set the days that follow from it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PartialDate read(Object json) {
        if (json instanceof String stated) {
            return of(stated);
        }
        throw new IllegalArgumentException(String.valueOf(json));
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    private static PartialDate month(String stated, int year, int month) {
        YearMonth all = YearMonth.of(year, month);
        return new PartialDate(stated, all.atDay(1), all.atEndOfMonth());
    }

    /** Northern seasons: spring is March to May, and winter ends in the next year. */
    private static PartialDate season(String stated, int year, int season) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - SPRING));
        return new PartialDate(stated, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** Says whether a term from {@code start} may end at {@code end}; an open side always fits. */
    public static boolean ordered(PartialDate start, PartialDate end) {
        return start == null || end == null || !end.latest.isBefore(start.earliest);
    }

    @Override
    public String toString() {
        return stated;
    }
}
