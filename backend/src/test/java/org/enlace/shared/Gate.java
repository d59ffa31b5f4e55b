package org.enlace.shared;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.enlace.shared.kind.Written;

/** Holds writers between their checks and the database, so that a test has them meet there. */
@Singleton
public class Gate {

    private static final long PATIENCE = 120;

    private static volatile Held held = new Held(null, new CountDownLatch(0), new CountDownLatch(0));

    /** The writers of records with one caption: some arrive, all wait until it is opened. */
    public record Held(String caption, CountDownLatch arriving, CountDownLatch closed) {

        public void awaitArrivals() {
            await(arriving);
        }

        public void open() {
            closed.countDown();
        }
    }

    public static Held hold(String caption, int writers) {
        held = new Held(caption, new CountDownLatch(writers), new CountDownLatch(1));
        return held;
    }

    void pass(@Observes Written written) {
        Held gate = held;
        if (written.record().caption().any().equals(gate.caption)) {
            gate.arriving.countDown();
            await(gate.closed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
