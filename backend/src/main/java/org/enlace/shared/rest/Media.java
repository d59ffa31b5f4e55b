package org.enlace.shared.rest;

/** The formats of a list and of a document; JSON first for whoever accepts anything. */
public final class Media {

    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson;qs=0.5";
    public static final String CSV = "text/csv;qs=0.4";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3";

    public static final String HTML = "text/html;qs=0.5";
    public static final String PDF = "application/pdf;qs=0.4";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document;qs=0.3";

    private Media() {}
}
