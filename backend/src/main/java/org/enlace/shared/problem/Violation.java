package org.enlace.shared.problem;

import java.util.Locale;

/**
 * One thing wrong with what a caller sent: where, what, and what would be right.
 *
 * @param field path in the body ({@code parties[0].organization}) or the parameter's name
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 */
public record Violation(String field, String in, Message message, Object value, Message hint) {

    private static final int SHOWN = 200;

    public static Violation body(String field, Object value, Message message) {
        return new Violation(field, "body", message, value, null);
    }

    public static Violation query(String field, Object value, Message message) {
        return new Violation(field, "query", message, value, null);
    }

    public Violation withHint(Message hint) {
        return new Violation(field, in, message, value, hint);
    }

    public Problem.Violation in(Locale locale) {
        return new Problem.Violation(field, in, message.in(locale), shown(), hint == null ? null : hint.in(locale));
    }

    /** The refused value, cut where it is too long to be read. */
    public String shown() {
        return value == null ? null : cut(value.toString());
    }

    /** What a caller sent, to be said again in a message. */
    public static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
