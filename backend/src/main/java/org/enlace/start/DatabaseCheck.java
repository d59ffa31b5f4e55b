package org.enlace.start;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers.
 *
 * <p>Anybody may ask, so that it is looked at once a second at most, however many do.
 */
@Readiness
@Singleton
public class DatabaseCheck implements HealthCheck {

    private static final String NAME = "database";
    private static final Duration GOOD = Duration.ofSeconds(1);
    private static final int PATIENCE = 2;

    private final LoadingCache<String, HealthCheckResponse> last;

    @Inject
    DatabaseCheck(AgroalDataSource database) {
        this((DataSource) database);
    }

    DatabaseCheck(DataSource database) {
        last = Caffeine.newBuilder()
                .expireAfterWrite(GOOD)
                .build(name -> HealthCheckResponse.named(name)
                        .status(answers(database))
                        .build());
    }

    @Override
    public HealthCheckResponse call() {
        return last.get(NAME);
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException away) {
            return false;
        }
    }
}
