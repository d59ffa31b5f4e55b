package org.enlace.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text without accents, case and punctuation, because accents matter for display and never for search.
 *
 * <p>Both databases search and sort on folded columns, so that {@code colon} finds Colón on either of them.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Returns the words in lower case, without marks, one space between them; empty for {@code null}. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain = plain(text);
        if (plain != null) {
            return plain;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same for most texts, which have nothing but letters and digits of ASCII; {@code null} for others. */
    private static String plain(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return null;
            }
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                words.append(lower);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    /** Returns the folded texts in one line of at most {@code length} characters. */
    public static String of(int length, String... texts) {
        String all = Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(Folded::of)
                .distinct()
                .collect(Collectors.joining(" "))
                .strip();
        return all.length() <= length ? all : all.substring(0, length);
    }
}
