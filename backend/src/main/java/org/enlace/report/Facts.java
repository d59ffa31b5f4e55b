package org.enlace.report;

import java.util.ArrayList;
import java.util.List;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.shared.text.Text;

/** A table of what is known of something, fact by fact; what is not known has no row. */
final class Facts {

    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param name a word of the bundle */
    Facts with(String name, Text value) {
        if (value != null) {
            rows.add(List.of(Cell.of(Phrase.of(name)), Cell.of(value)));
        }
        return this;
    }

    Block table(Text caption) {
        return Block.table(caption, rows, "fact", "value");
    }
}
