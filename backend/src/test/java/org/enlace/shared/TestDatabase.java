package org.enlace.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database of a test run: H2 in memory, or a real PostgreSQL with {@code -Denlace.test.database=postgresql}.
 *
 * <p>Whoever names it on every test class gets one application for the whole run; a class without it starts another.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String EXPECTED = System.getProperty("enlace.test.database", "h2");

    private static final String SETUP_TOKEN = "enlace.setup-token";

    private EmbeddedPostgres postgres;

    /** The product that this run is meant for, as JDBC names it. */
    public static String product() {
        return EXPECTED.equals("postgresql") ? "PostgreSQL" : "H2";
    }

    /** Says where a PostgreSQL stands until this process ends, for tests that run outside of it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            Thread.currentThread().join();
        }
    }

    @Override
    public Map<String, String> start() {
        if (!EXPECTED.equals("postgresql")) {
            return Map.of(SETUP_TOKEN, Admin.SETUP_TOKEN);
        }
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                SETUP_TOKEN,
                Admin.SETUP_TOKEN,
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
