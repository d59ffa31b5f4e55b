package org.enlace.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.jobs.Job;
import org.jboss.logging.Logger;

/**
 * Makes people nameless whose retention period is over, each in a transaction of its own: one that is being changed is
 * left for the next night, and two servers at it do it once.
 */
@Singleton
class Purge implements Job {

    static final String KIND = "retention";

    private static final Logger LOG = Logger.getLogger(Purge.class);

    private final RetentionPeriod period;
    private final Erasure erasure;
    private final Clock clock;
    private final LocalTime at;

    Purge(
            RetentionPeriod period,
            Erasure erasure,
            Clock clock,
            @ConfigProperty(name = "enlace.retention.at") LocalTime at) {
        this.period = period;
        this.erasure = erasure;
        this.clock = clock;
        this.at = at;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public LocalTime at() {
        return at;
    }

    @Override
    public void run() {
        Caller.act(
                Caller.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(period::months).ifPresent(this::purge));
    }

    private void purge(int months) {
        Overdue overdue = Overdue.after(months, clock);
        List<UUID> people = QuarkusTransaction.requiringNew().call(overdue::ids);
        int done = 0;
        for (UUID person : people) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            done += forgotten(person, overdue) ? 1 : 0;
        }
        note(months, overdue, done);
    }

    /** Nothing of what went wrong is logged but its kind: the rest may name the person. */
    private boolean forgotten(UUID id, Overdue overdue) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var person = overdue.held(id);
                person.ifPresent(erasure::of);
                return person.isPresent();
            });
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "Person %s keeps its name until the next try (%s).",
                    id, failed.getClass().getSimpleName());
            return false;
        }
    }

    private void note(int months, Overdue overdue, int done) {
        QuarkusTransaction.requiringNew().run(() -> {
            Retention retention = Retention.only();
            retention.ranAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            retention.anonymised = done;
            Map<String, Object> told = Map.of("months", months, "before", overdue.day(), "people", done);
            new Deed(Action.ERASE, KIND, null, null, null, told).note();
        });
    }
}
