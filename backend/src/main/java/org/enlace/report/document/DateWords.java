package org.enlace.report.document;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;

/** Says a date as exactly as it was stated, and no more exactly, the way the dashboard says it. */
final class DateWords {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int SPRING = 21;
    private static final List<String> SEASONS_EN = List.of("spring", "summer", "fall", "winter");
    private static final List<String> SEASONS_ES = List.of("primavera", "verano", "otoño", "invierno");

    private DateWords() {}

    static String of(PartialDate date, Locale locale) {
        boolean spanish = Message.SPANISH.equals(locale);
        String bare = date.stated().replaceFirst("[~?%]$", "");
        String mark = date.stated().substring(bare.length());
        String words = said(date, bare, spanish);
        String about = mark.matches("[~%]") ? (spanish ? "alrededor de {0}" : "about {0}") : "{0}";
        String doubt = mark.matches("[?%]") ? (spanish ? "¿{0}?" : "{0}?") : "{0}";
        return MessageFormat.format(doubt, MessageFormat.format(about, words));
    }

    private static String said(PartialDate date, String bare, boolean spanish) {
        if (bare.length() == YEAR) {
            return bare;
        }
        int part = Integer.parseInt(bare.substring(YEAR + 1, MONTH));
        if (part >= SPRING) {
            return (spanish ? SEASONS_ES : SEASONS_EN).get(part - SPRING)
                    + (spanish ? " de " : " ")
                    + bare.substring(0, YEAR);
        }
        boolean month = bare.length() == MONTH;
        String pattern =
                spanish ? (month ? "MMMM 'de' uuuu" : "d 'de' MMMM 'de' uuuu") : (month ? "MMMM uuuu" : "MMMM d, uuuu");
        return DateTimeFormatter.ofPattern(pattern, spanish ? Message.SPANISH : Locale.ENGLISH)
                .format(date.earliest());
    }
}
