package org.enlace.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * A document in one language, as all writers write it. What was written in the other language alone stands in that one,
 * and says so.
 *
 * @param standing how far it holds: until when it was read, or that it was frozen
 */
public record Rendition(
        String language, String title, String subtitle, String standing, String contents, List<Part> parts) {

    /** A section under its heading. */
    public record Part(String key, String heading, List<Said> narrative, List<Piece> pieces) {}

    /** A block. */
    public record Piece(Block.Kind kind, Said text, List<String> columns, List<List<Said>> rows, List<Said> items) {

        private static final int SHORT = 12;

        /** Whether all that stands in a column is numbers, which are set to the right under each other. */
        public boolean numeric(int column) {
            return rows.stream()
                    .map(row -> row.get(column))
                    .allMatch(cell -> cell.number() || cell.text().isEmpty());
        }

        /** Whether it belongs on one page. */
        public boolean brief() {
            return rows.size() <= SHORT;
        }
    }

    /**
     * Words.
     *
     * @param language in which they are, where it is not the rendition's
     * @param note that says so
     */
    public record Said(String text, String language, String note, boolean number) {

        private static final Said NOTHING = new Said("", null, null, false);

        /** The words with the note, for writers of plain text. */
        public String plain() {
            return note == null ? text : text + " (" + note + ")";
        }
    }

    public static Rendition of(Printable printable, Text standing, Locale locale) {
        Document document = printable.document();
        return new Rendition(
                locale.getLanguage(),
                Phrase.in(document.title(), locale),
                document.subtitle() == null ? null : Phrase.in(document.subtitle(), locale),
                Phrase.in(standing, locale),
                Phrase.in(Phrase.of("contents"), locale),
                document.sections().stream()
                        .map(section -> part(section, locale))
                        .toList());
    }

    private static Part part(Section section, Locale locale) {
        return new Part(
                section.key(),
                Phrase.in(section.heading(), locale),
                paragraphs(section.narrative(), locale),
                section.blocks().stream().map(block -> piece(block, locale)).toList());
    }

    private static Piece piece(Block block, Locale locale) {
        return new Piece(
                block.kind(),
                block.text() == null ? null : said(block.text(), locale),
                block.columns().stream()
                        .map(column -> Phrase.in(column, locale))
                        .toList(),
                block.rows().stream()
                        .map(row -> row.stream().map(cell -> said(cell, locale)).toList())
                        .toList(),
                block.items().stream().map(item -> said(item, locale)).toList());
    }

    private static Said said(Cell cell, Locale locale) {
        if (cell.number() != null) {
            return new Said(Phrase.number(cell.number(), locale), null, null, true);
        }
        return cell.text() == null ? Said.NOTHING : said(cell.text(), locale);
    }

    private static Said said(Text text, Locale locale) {
        boolean spanish = Message.SPANISH.equals(locale);
        if ((spanish ? text.es() : text.en()) != null) {
            return new Said(Phrase.in(text, locale), null, null, false);
        }
        return new Said(
                Phrase.in(text, locale),
                spanish ? "en" : "es",
                Phrase.in(Phrase.of(spanish ? "in-english" : "in-spanish"), locale),
                false);
    }

    /** What somebody wrote, line by line; empty lines are none. */
    private static List<Said> paragraphs(Text narrative, Locale locale) {
        if (narrative == null) {
            return List.of();
        }
        Said all = said(narrative, locale);
        return Arrays.stream(all.text().split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> new Said(line.strip(), all.language(), all.note(), false))
                .toList();
    }
}
