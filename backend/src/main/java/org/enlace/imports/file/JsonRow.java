package org.enlace.imports.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.MergePatch;

/**
 * A draft as a JSON object, of which only the fields count that are there.
 *
 * @param fault why it could not be read, or {@code null}
 */
record JsonRow(long line, long length, JsonNode node, Refusal fault, Columns columns) implements Row {

    @Override
    public void layOver(ObjectNode draft) {
        if (fault != null) {
            throw fault;
        }
        if (!(node instanceof ObjectNode object)) {
            throw Refusal.unprocessable("imports.no-object");
        }
        MergePatch.merge(draft, object);
    }

    @Override
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        if (node instanceof ObjectNode object) {
            List<String> row = columns.row(object);
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    cells.put(columns.headers().get(i), row.get(i));
                }
            }
        }
        return cells;
    }
}
