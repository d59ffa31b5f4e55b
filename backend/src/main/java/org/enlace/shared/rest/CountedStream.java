package org.enlace.shared.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.enlace.shared.problem.Refusal;

/** A stream of which each byte read is counted, so that it can be cut off where it becomes too long. */
public abstract class CountedStream extends FilterInputStream {

    protected CountedStream(InputStream bytes) {
        super(bytes);
    }

    /** The stream, refused where it becomes longer than {@code most} bytes. */
    public static InputStream upTo(long most, InputStream bytes, Supplier<Refusal> tooLong) {
        return new CountedStream(bytes) {

            private long left = most;

            @Override
            protected void count(int read) {
                left -= read;
                if (left < 0) {
                    throw tooLong.get();
                }
            }
        };
    }

    /** Called after every read; refuse here what is too much. */
    protected abstract void count(int bytes);

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }
}
