package org.enlace.shared.kind;

import java.util.function.Consumer;

/** A list that can be taken along whole, whatever its number, in the memory of one page. */
public interface WholeList {

    /** What is listed, as paths and file names call it. */
    String name();

    /** A record whose components are the columns of a spreadsheet. */
    Class<?> row();

    Reader reader();

    /** Cursor of the next page, {@code null} on the last one. */
    String getNext();

    /** Tells the audit that all of them go out in a file, where they may name people. */
    void disclose();

    /** Passes everything that matches on as rows of a spreadsheet, page by page. */
    void eachRow(Consumer<Object> rows);

    /** Passes everything that matches on as the API shows it, page by page. */
    void eachView(Consumer<Object> views);
}
