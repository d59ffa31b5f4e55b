package org.enlace.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it that every {@link Job} is done: a row in the database says which of the servers is at it. */
@Singleton
public class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    Jobs(
            AgroalDataSource database,
            @Any Instance<Job> jobs,
            @ConfigProperty(name = "enlace.jobs.polling") Duration polling) {
        scheduler = scheduler(database, jobs.stream().toList(), polling);
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    /** One server's part in it. */
    static Scheduler scheduler(DataSource database, List<Job> jobs, Duration polling) {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .threads(1)
                .pollingInterval(polling)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), Schedules.daily(ZoneOffset.UTC, job.at()))
                .execute((instance, context) -> run(job));
    }

    private static void run(Job job) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            job.run();
        } finally {
            context.terminate();
        }
    }
}
