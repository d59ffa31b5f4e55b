package org.enlace.report.document;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/** What documents say, of the bundle {@code reports}, in both languages at once. */
public final class Phrase {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Locale LATIN_AMERICA = Locale.forLanguageTag("es-419");

    private Phrase() {}

    /** A sentence in which dates, numbers, words and texts stand as each language writes them. */
    public static Text of(String key, Object... arguments) {
        return each(locale -> new MessageFormat(bundle(locale).getString(key), Locale.ROOT)
                .format(Arrays.stream(arguments).map(one -> said(one, locale)).toArray()));
    }

    /** What a value of a list of values is called; {@code null} of none. */
    public static Text word(Enum<?> value) {
        return value == null ? null : word(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** The same, of a value that is kept as a string; itself where it is none of ours. */
    public static Text word(String type, String value) {
        String key = type + "." + value;
        return bundle(Locale.ENGLISH).containsKey(key) ? of(key) : Text.same(value);
    }

    public static Text date(PartialDate date) {
        return date == null ? null : each(locale -> DateWords.of(date, locale));
    }

    public static Text day(LocalDate day) {
        return day == null ? null : date(PartialDate.of(day));
    }

    /** From when to when, as exactly as it is known; {@code null} of neither. */
    public static Text term(PartialDate start, PartialDate end) {
        if (start == null || end == null || start.equals(end)) {
            return start == null && end != null ? of("until", end) : date(start);
        }
        return of("from-to", start, end);
    }

    /** What a category is called by which figures are told apart. */
    public static Text category(String dimension, String category) {
        return dimension.equals("COUNTRY") ? country(category) : word("Category", category);
    }

    public static Text country(String code) {
        return each(locale -> new Locale.Builder().setRegion(code).build().getDisplayCountry(region(locale)));
    }

    public static Text joined(Stream<Text> texts) {
        List<Text> all = texts.toList();
        return all.isEmpty()
                ? null
                : each(locale -> all.stream().map(text -> in(text, locale)).collect(Collectors.joining(", ")));
    }

    public static Text names(Collection<? extends Recorded<?>> records) {
        return joined(records.stream()
                .map(Recorded::caption)
                .sorted((one, other) -> one.any().compareTo(other.any())));
    }

    /** The text in the language, or else in the other. */
    public static String in(Text text, Locale locale) {
        String spanish = text.es();
        return Message.SPANISH.equals(locale) && spanish != null ? spanish : text.any();
    }

    static String number(BigDecimal number, Locale locale) {
        return NumberFormat.getInstance(region(locale)).format(number);
    }

    private static Text each(Function<Locale, String> said) {
        return new Text(said.apply(Locale.ENGLISH), said.apply(Message.SPANISH));
    }

    private static String said(Object argument, Locale locale) {
        if (argument instanceof Text text) {
            return in(text, locale);
        }
        if (argument instanceof PartialDate date) {
            return DateWords.of(date, locale);
        }
        if (argument instanceof Enum<?> value) {
            return in(word(value), locale);
        }
        return argument instanceof Number number ? number(new BigDecimal(number.toString()), locale) : argument + "";
    }

    private static Locale region(Locale locale) {
        return Message.SPANISH.equals(locale) ? LATIN_AMERICA : Locale.US;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("reports", locale, NO_FALLBACK);
    }
}
