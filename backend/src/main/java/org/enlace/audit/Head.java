package org.enlace.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain at some time, to be kept where nobody who can change the database can change it: only it tells
 * that a whole chain was written anew.
 */
record Head(int chain, long number, String hash) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}):(\\d{1,18}):([0-9a-f]{64})");

    static Optional<Head> read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Head(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return chain + ":" + number + ":" + hash;
    }
}
