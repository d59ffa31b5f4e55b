package org.enlace.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ProblemsTest {

    @Test
    void a_full_disk_is_said_to_be_full_whoever_noticed() {
        List<Throwable> full = List.of(
                new IOException("/spool/enlace-import-1: No space left on device"),
                new UncheckedIOException(new IOException("Disk quota exceeded")),
                new PersistenceException(new SQLException("could not extend file \"base/5/1\"", "53100")),
                commit(new SQLException("General error", "50000", new IOException("No space left on device"))));
        for (Throwable error : full) {
            Refusal refusal = Problems.refusal(error);
            assertEquals(507, refusal.status);
            assertEquals(
                    "Insufficient Storage",
                    ((Problem) Problems.response(refusal, Locale.ENGLISH, "/").getEntity()).title());
        }
    }

    @Test
    void an_embedded_database_that_closed_itself_is_away() {
        assertEquals(503, Problems.refusal(new PersistenceException(closed())).status);
        assertEquals(503, Problems.refusal(commit(closed())).status);
    }

    @Test
    void what_was_stopped_because_it_took_too_long_may_be_tried_again() {
        Throwable stopped = new RollbackException("ARJUNA016102: The transaction is not active! Uid is 0:ffff7f000001");
        Refusal refusal = Problems.refusal(new IllegalStateException("Error invoking subclass method", stopped));
        assertEquals(503, refusal.status);
        assertEquals(Map.of("Retry-After", "30"), refusal.headers);
    }

    private static SQLException closed() {
        return new SQLException("The database has been closed", "90098");
    }

    /** As the transaction manager tells that a commit failed. */
    private static Throwable commit(SQLException reason) {
        RollbackException rolledBack = new RollbackException("Could not commit transaction");
        rolledBack.addSuppressed(new XAException("one phase").initCause(reason));
        return new IllegalStateException(rolledBack);
    }
}
