package org.enlace.exports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Where;

/**
 * What an export has of one kind.
 *
 * @param codes of the records, or {@code null} for all that there are
 */
record Rows(Kind<?, ?, ?> kind, SortedSet<String> codes, Lineage lineage) {

    private static final int READ_AT_ONCE = 500;

    /** Passes each record's draft on, behind those of the records that it names. */
    void each(Consumer<Draft> drafts) {
        if (codes == null) {
            read(new Where(), draft -> {
                if (lineage.isFirst(draft.code())) {
                    drafts.accept(draft);
                }
            });
            some(lineage.later(), drafts);
        } else {
            some(codes.stream().filter(lineage::isFirst), drafts);
            some(lineage.later().filter(codes::contains), drafts);
        }
    }

    private void some(Stream<String> wanted, Consumer<Draft> drafts) {
        Iterator<String> left = wanted.iterator();
        while (left.hasNext()) {
            List<String> page = new ArrayList<>();
            while (left.hasNext() && page.size() < READ_AT_ONCE) {
                page.add(left.next());
            }
            List<Draft> read = new ArrayList<>();
            read(new Where().and("e.code in ?", page), read::add);
            read.sort((one, other) -> page.indexOf(one.code()) - page.indexOf(other.code()));
            read.forEach(drafts);
        }
    }

    private void read(Where where, Consumer<Draft> drafts) {
        Listing.of(kind, where, ListQuery.sortedBy(kind.filed())).eachDraft(drafts);
    }
}
