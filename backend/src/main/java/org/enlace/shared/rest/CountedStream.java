package org.enlace.shared.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which each byte read is counted, so that it can be cut off where it becomes too long. */
public abstract class CountedStream extends FilterInputStream {

    protected CountedStream(InputStream bytes) {
        super(bytes);
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
