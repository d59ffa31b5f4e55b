package org.enlace.shared.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class JobsTest {

    private static final int LOOKS = 5;

    @Inject
    AgroalDataSource database;

    @Test
    void of_two_servers_one_does_what_is_due() throws Exception {
        Counted job = new Counted();
        Server one = new Server(job);
        Server other = new Server(job);
        due(job);
        assertTrue(job.begun.await(1, TimeUnit.MINUTES), "nobody did it");
        one.look();
        other.look();
        job.rest.countDown();
        one.look();
        other.look();
        one.scheduler.stop();
        other.scheduler.stop();

        assertEquals(1, job.times.get());
        assertTrue(next(job.name()).isAfter(Instant.now()));
    }

    @Test
    void what_happens_at_night_is_known_from_the_start() throws SQLException {
        assertEquals(
                LocalTime.of(3, 0), next("retention").atZone(ZoneOffset.UTC).toLocalTime());
    }

    private void due(Job job) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update scheduled_tasks set execution_time = ? where task_name = ?")) {
            statement.setObject(1, Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC));
            statement.setString(2, job.name());
            assertEquals(1, statement.executeUpdate());
        }
    }

    private Instant next(String job) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select execution_time from scheduled_tasks where task_name = ?")) {
            statement.setString(1, job);
            var row = statement.executeQuery();
            assertTrue(row.next(), job + " is not planned");
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** One that looks often for what is due. */
    private final class Server {

        private final Semaphore looks = new Semaphore(0);
        private final Scheduler scheduler;

        Server(Job job) {
            scheduler = Jobs.scheduler(database, List.of(job), Duration.ofMillis(20));
            scheduler.registerSchedulerListener(new AbstractSchedulerListener() {
                @Override
                public void onSchedulerEvent(SchedulerEventType event) {
                    if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
                        looks.release();
                    }
                }
            });
            scheduler.start();
        }

        /** Waits until it has looked some more times. */
        void look() throws InterruptedException {
            looks.drainPermits();
            assertTrue(looks.tryAcquire(LOOKS, 1, TimeUnit.MINUTES), "it looks no more");
        }
    }

    private static final class Counted implements Job {

        private final String name = "test-" + UUID.randomUUID();
        private final AtomicInteger times = new AtomicInteger();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch rest = new CountDownLatch(1);

        @Override
        public String name() {
            return name;
        }

        @Override
        public LocalTime at() {
            return LocalTime.NOON;
        }

        @Override
        public void run() {
            times.incrementAndGet();
            begun.countDown();
            try {
                rest.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
