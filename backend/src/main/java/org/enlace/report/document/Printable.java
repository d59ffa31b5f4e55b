package org.enlace.report.document;

import java.time.LocalDate;
import org.enlace.shared.text.Text;

/** What can be answered as a document to read, print and pass on, beside JSON. */
public interface Printable {

    Document document();

    /** Without its ending. */
    String fileName();

    /** How far it holds, which paper does not show by itself. */
    default Text standing(LocalDate today) {
        return Phrase.of("as-of", Phrase.day(today));
    }
}
