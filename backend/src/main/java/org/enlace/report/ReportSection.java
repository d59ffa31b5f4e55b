package org.enlace.report;

import java.util.Locale;
import org.enlace.report.document.Phrase;
import org.enlace.shared.text.Text;

/** The sections of a quarterly report, in their order. */
enum ReportSection {
    INTRODUCTION,
    ACCOMPLISHMENTS,
    OBJECTIVES,
    INDICATORS,
    COMMITMENTS,
    OUTCOMES,
    CHALLENGES,
    OUTLOOK,
    SOURCES;

    /** The draft's field in which it is written, and its key in a document. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Text heading() {
        return Phrase.word(this);
    }
}
