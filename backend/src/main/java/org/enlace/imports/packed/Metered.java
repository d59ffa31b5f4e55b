package org.enlace.imports.packed;

import java.io.InputStream;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.CountedStream;

/** Counts the bytes of a file, and refuses a row that would not fit into memory before it is there. */
public final class Metered extends CountedStream {

    private static final int MEGABYTE = 1 << 20;
    private static final int ROW_MEGABYTES = 10;

    private long position;
    private long start;
    private long row = 1;

    public Metered(InputStream bytes) {
        super(bytes);
    }

    public long position() {
        return position;
    }

    /** Says that the next row begins here. */
    public void begin(long line) {
        row = line;
        start = position;
    }

    @Override
    protected void count(int bytes) {
        position += bytes;
        if (position - start > (long) ROW_MEGABYTES * MEGABYTE) {
            throw Refusal.unprocessable("imports.row-size", row, ROW_MEGABYTES);
        }
    }
}
