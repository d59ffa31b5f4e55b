package org.enlace.imports.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Reader;
import org.enlace.shared.kind.SampleRows;

/**
 * A spreadsheet to start from: all columns of a kind, above two examples that show how they are filled.
 *
 * @param language of the headers; values are the same in both
 */
record Template(Kind<?, ?, ?> kind, Locale language, Reader reader) {

    private static final int EXAMPLES = 2;

    Columns columns() {
        return Columns.of(kind.draft);
    }

    List<String> headers() {
        return columns().headers(language);
    }

    List<? extends Draft> examples(ObjectMapper json) {
        return SampleRows.of(kind.name).stream()
                .limit(EXAMPLES)
                .map(row -> example(row, json))
                .toList();
    }

    private Draft example(Map<String, String> row, ObjectMapper json) {
        ObjectNode tree = json.createObjectNode();
        columns().read(row, tree, json);
        try {
            return json.treeToValue(tree, kind.draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
