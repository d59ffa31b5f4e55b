package org.enlace.shared.text;

/** The shape of every code: lower-case words joined by hyphens, stable in URLs, references and spreadsheets. */
public final class Slug {

    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final int LENGTH = 80;

    private Slug() {}

    /** Derives a code from a name, cut at a word's end; never longer than {@value #LENGTH} characters. */
    public static String of(String name) {
        String words = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() <= LENGTH) {
            return words;
        }
        int end = words.lastIndexOf('-', LENGTH);
        return words.substring(0, end > 0 ? end : LENGTH);
    }

    /** The code with a number behind it, cut so that it stays one. */
    public static String numbered(String code, int number) {
        String end = "-" + number;
        int room = Math.min(code.length(), LENGTH - end.length());
        return code.substring(0, room).replaceAll("-$", "") + end;
    }
}
