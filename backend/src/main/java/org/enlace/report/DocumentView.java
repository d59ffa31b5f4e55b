package org.enlace.report;

import org.enlace.report.document.Document;
import org.enlace.report.document.Printable;
import org.enlace.shared.kind.TextRef;

/** What there is to tell of a single record, as a document. */
public record DocumentView(TextRef of, Document document) implements Printable {

    @Override
    public String fileName() {
        return of.code();
    }
}
