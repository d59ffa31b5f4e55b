package org.enlace.shared.rest;

import io.vertx.core.http.HttpServerResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * A stream to a caller that breaks off when the caller is gone, and knows how long it has been waiting for the caller
 * to read; the stream below it does neither.
 */
final class WatchedStream extends FilterOutputStream {

    private static final long NOT = 0;

    private final HttpServerResponse caller;
    private volatile long waitingSince = NOT;

    WatchedStream(OutputStream out, HttpServerResponse caller) {
        super(out);
        this.caller = caller;
    }

    boolean stalled(Duration patience) {
        long since = waitingSince;
        return since != NOT && System.nanoTime() - since > patience.toNanos();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begin();
        try {
            out.write(bytes, offset, length);
        } finally {
            waitingSince = NOT;
        }
    }

    @Override
    public void flush() throws IOException {
        begin();
        try {
            out.flush();
        } finally {
            waitingSince = NOT;
        }
    }

    private void begin() throws IOException {
        if (caller.closed()) {
            throw new IOException("The caller is gone");
        }
        waitingSince = System.nanoTime();
    }
}
