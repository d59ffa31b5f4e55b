package org.enlace.imports.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Formula;

/**
 * A row below a header.
 *
 * @param values one for each column; a row that has more or fewer is refused, because nobody knows which are which
 * @param faults what of the row could not be read at all
 */
record TableRow(long line, String[] values, Header header, List<Violation> faults) implements Row {

    @Override
    public long length() {
        return Stream.of(values).mapToLong(String::length).sum();
    }

    @Override
    public void layOver(ObjectNode draft) {
        if (values.length != header.size()) {
            throw Refusal.unprocessable("imports.ragged", values.length, header.size(), header.last());
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        for (int i = 0; i < values.length; i++) {
            String column = header.column(i);
            if (column != null) {
                header.columns.set(column, Formula.unguarded(values[i]), draft, header.json);
            } else if (!values[i].isBlank() && !header.isForReading(i)) {
                throw Refusal.invalid(Violation.body(null, values[i], new Message("imports.no-header", i + 1)));
            }
        }
    }

    @Override
    public Map<String, String> cells() {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(values.length, header.size()); i++) {
            if (header.column(i) != null) {
                named.put(header.names.get(i), Formula.unguarded(values[i]));
            }
        }
        return named;
    }
}
