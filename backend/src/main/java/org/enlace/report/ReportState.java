package org.enlace.report;

/** Whether a report still follows the records. */
public enum ReportState {
    LIVE,
    FROZEN
}
