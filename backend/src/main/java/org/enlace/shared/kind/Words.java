package org.enlace.shared.kind;

import java.util.stream.Stream;
import org.enlace.shared.text.Folded;
import org.enlace.shared.text.Text;

/**
 * How a record is sorted and found: folded columns that exist so that lists sort and search alike on both databases.
 *
 * @param sortName folded caption; never null, because a keyset page needs sort keys that are not
 * @param searchText every word by which a person would look for it
 */
public record Words(String sortName, String searchText) {

    private static final int SORT_LENGTH = 200;
    private static final int SEARCH_LENGTH = 4000;

    /** Those that follow from the record, and from the names of what it refers to, as they are now. */
    public static Words of(Recorded<?> record) {
        Text caption = record.caption();
        return new Words(
                Folded.of(SORT_LENGTH, caption.any()),
                Folded.of(
                        SEARCH_LENGTH,
                        Stream.concat(Stream.of(caption.en(), caption.es(), record.code), record.keywords())
                                .toArray(String[]::new)));
    }

    /** Whether the record is kept under these words. */
    public boolean kept(Recorded<?> record) {
        return sortName.equals(record.sortName) && searchText.equals(record.searchText);
    }
}
