package org.enlace.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.enlace.imports.file.Row;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReadAheadTest {

    /** A row of which only the length matters. */
    private record Sized(long line, long length) implements Row {

        @Override
        public void layOver(ObjectNode draft) {}

        @Override
        public Map<String, String> cells() {
            return Map.of();
        }
    }

    private static List<Integer> taken(int rows, long length) {
        Iterator<Row> file = LongStream.range(0, rows)
                .<Row>mapToObj(line -> new Sized(line, length))
                .iterator();
        List<Integer> taken = new ArrayList<>();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(file, List::size)) {
            for (Integer some = ahead.next(); some != null; some = ahead.next()) {
                taken.add(some);
            }
        }
        return taken;
    }

    @Test
    void ordinary_rows_are_taken_a_thousand_at_a_time() {
        assertEquals(List.of(1000, 1000, 500), taken(2500, 200));
    }

    @Test
    void of_rows_of_a_megabyte_no_more_are_in_memory_than_fit() {
        assertEquals(List.of(2, 2, 1), taken(5, 1_000_000));
    }

    @Test
    void a_row_longer_than_all_that_is_taken_at_a_time_is_taken_alone() {
        assertEquals(List.of(1, 1), taken(2, 9_000_000));
    }
}
