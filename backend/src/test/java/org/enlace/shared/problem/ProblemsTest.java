package org.enlace.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ProblemsTest {

    @Test
    void a_full_disk_is_said_to_be_full_whoever_noticed() {
        List<Throwable> full = List.of(
                new IOException("/spool/enlace-import-1: No space left on device"),
                new UncheckedIOException(new IOException("Disk quota exceeded")),
                new PersistenceException(new SQLException("could not extend file \"base/5/1\"", "53100")));
        for (Throwable error : full) {
            Refusal refusal = Problems.refusal(error);
            assertEquals(507, refusal.status);
            assertEquals(
                    "Insufficient Storage",
                    ((Problem) Problems.response(refusal, Locale.ENGLISH, "/").getEntity()).title());
        }
    }
}
