package org.enlace.imports.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One row of a file, as it was read. */
public interface Row {

    /** Where it starts, from 1: a line of text, an element of a JSON array, a row of a sheet. */
    long line();

    /** About how many characters it has. */
    long length();

    /**
     * Puts what it says over a draft's tree; what it does not mention stays.
     *
     * @throws org.enlace.shared.problem.Refusal if the row is broken
     * @throws org.enlace.shared.kind.Columns.BadCell if a cell is not of its column's type
     */
    void layOver(ObjectNode draft);

    /** Its cells by the header as it stands in the file, to give the row back. */
    Map<String, String> cells();
}
