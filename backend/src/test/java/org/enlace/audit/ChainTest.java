package org.enlace.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChainTest {

    private static final int WRITERS = 20;
    private static final int EACH = 10;

    @Test
    void what_many_write_at_once_makes_unbroken_chains() throws Exception {
        long before = Noted.all();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Integer> writer = () -> IntStream.range(0, EACH)
                    .map(i -> Api.focusArea("Policing").post().statusCode())
                    .filter(status -> status == 201)
                    .sum();
            for (Future<Integer> one : writers.invokeAll(java.util.Collections.nCopies(WRITERS, writer))) {
                assertEquals(EACH * 201, one.get());
            }
        } finally {
            writers.shutdown();
        }

        assertEquals(before + WRITERS * EACH, Noted.all());
        assertEquals(List.of(), broken());
    }

    private static List<String> broken() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Integer, AuditEntry> last = new HashMap<>();
            return AuditEntry.<AuditEntry>list("order by chain, number").stream()
                    .filter(entry -> {
                        AuditEntry former = last.put(entry.chain, entry);
                        return !entry.hash.equals(entry.digest())
                                || !entry.previous.equals(former == null ? "" : former.hash)
                                || entry.number != (former == null ? 1 : former.number + 1)
                                || !entry.contentHash.equals(entry.contentDigest());
                    })
                    .map(entry -> entry.chain + ":" + entry.number)
                    .toList();
        });
    }
}
