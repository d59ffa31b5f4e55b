package org.enlace.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class DatabaseCheckTest {

    private static final int ASKED = 10_000;

    private final AtomicInteger looked = new AtomicInteger();

    @Test
    void however_many_ask_the_database_is_looked_at_now_and_then() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:");
        DatabaseCheck check = new DatabaseCheck(watched(database));
        long up = IntStream.range(0, ASKED)
                .parallel()
                .filter(i -> check.call().getStatus() == Status.UP)
                .count();
        assertEquals(ASKED, up);
        assertTrue(looked.get() < ASKED / 100, looked.get() + " looks");
    }

    @Test
    void a_database_that_is_away_is_told_and_why_is_not() {
        DatabaseCheck check = new DatabaseCheck(watched(null));
        assertEquals(Status.DOWN, check.call().getStatus());
        assertTrue(check.call().getData().isEmpty());
    }

    private DataSource watched(DataSource database) {
        return (DataSource)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (p, m, a) -> {
                    looked.incrementAndGet();
                    if (database == null) {
                        throw new SQLException("Connection to 10.0.0.7 refused");
                    }
                    return database.getConnection();
                });
    }
}
