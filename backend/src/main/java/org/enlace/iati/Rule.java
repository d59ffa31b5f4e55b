package org.enlace.iati;

import static org.enlace.iati.Severity.ERROR;
import static org.enlace.iati.Severity.NOTE;
import static org.enlace.iati.Severity.WARNING;

/** What may be wrong with a program's records before IATI, and which of their fields mends it. */
public enum Rule {
    NOBODY_REPORTS(ERROR, "reporter"),
    NO_ORGANIZATION(ERROR, "organizations"),
    NO_START(ERROR, "periods"),
    NOT_PUBLISHED(WARNING, "published"),
    REPORTER_UNIDENTIFIED(WARNING, "iatiIdentifier"),
    NO_SECTOR(WARNING, "dacSector"),
    NO_DESCRIPTION(WARNING, "description"),
    START_NOT_STATED(WARNING, "start"),
    INDICATOR_NOT_DEFINED(WARNING, "definition"),
    BASELINE_WITHOUT_YEAR(WARNING, "baselineYear"),
    VALUE_NOT_APPROVED(WARNING, "status"),
    ORGANIZATION_UNIDENTIFIED(NOTE, "iatiIdentifier"),
    NO_COORDINATES(NOTE, "latitude");

    final Severity severity;
    final String field;

    Rule(Severity severity, String field) {
        this.severity = severity;
        this.field = field;
    }
}
