package org.enlace.source;

/** What sort of document a source is. */
public enum SourceKind {
    ARTICLE,
    MEMORANDUM,
    REPORT,
    DATASET,
    LETTER,
    WEBSITE,
    OTHER
}
