package org.enlace.imports;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.enlace.imports.file.Row;

/**
 * Reads the rows of a file some at a time and one time ahead: while the database writes some, the next are read.
 *
 * @param <T> what some rows are made into
 */
final class ReadAhead<T> implements AutoCloseable {

    static final int ROWS = 1000;

    /** Characters, of which ordinary rows have far fewer: long ones are taken fewer at a time, to fit into memory. */
    private static final long LENGTH = 2_000_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ManagedContext requests = Arc.container().requestContext();
    private final ContextState caller = requests.getStateIfActive();
    private final Iterator<Row> rows;
    private final Function<List<Row>, T> prepare;
    private Future<T> next;

    ReadAhead(Iterator<Row> rows, Function<List<Row>, T> prepare) {
        this.rows = rows;
        this.prepare = prepare;
        next = thread.submit(this::read);
    }

    /** The next rows, or {@code null} after the last; throws what went wrong when they were read. */
    T next() {
        try {
            T some = next.get();
            next = some == null ? null : thread.submit(this::read);
            return some;
        } catch (ExecutionException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException error
                    ? error
                    : new IllegalStateException(wrapped.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** In the caller's request, whose language a text without one is in. */
    private T read() {
        if (caller == null) {
            return some();
        }
        requests.activate(caller);
        try {
            return some();
        } finally {
            requests.deactivate();
        }
    }

    private T some() {
        List<Row> some = new ArrayList<>(ROWS);
        for (long length = 0; some.size() < ROWS && length < LENGTH && rows.hasNext(); ) {
            Row row = rows.next();
            length += row.length();
            some.add(row);
        }
        return some.isEmpty() ? null : prepare.apply(some);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
