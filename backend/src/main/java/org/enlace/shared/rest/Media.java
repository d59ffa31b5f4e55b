package org.enlace.shared.rest;

/** The formats of a list; JSON first for whoever accepts anything. */
public final class Media {

    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson;qs=0.5";
    public static final String CSV = "text/csv;qs=0.4";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3";

    private Media() {}
}
