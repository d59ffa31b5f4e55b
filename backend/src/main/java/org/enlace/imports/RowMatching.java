package org.enlace.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.enlace.shared.kind.Kind;

/**
 * Finds whom the rows of a kind mean where a spreadsheet names them by something else than a code, and never guesses:
 * of several candidates it names all and takes none.
 */
public interface RowMatching {

    boolean appliesTo(Kind<?, ?, ?> kind);

    /** The column whose references it replaces by codes. */
    String field();

    /** Reads what all the rows need at once. What it answers puts the code into a row, or refuses the row. */
    Consumer<ObjectNode> among(List<ObjectNode> rows);
}
