package org.enlace.imports.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.enlace.shared.problem.Refusal;

/**
 * What a packed file may grow to when it is unpacked: a small file that becomes a huge one is an attack or a mistake.
 *
 * <p>All the streams of one file share it. The ratio is asked for only once there is something to lose, because small
 * files of like rows pack well.
 */
public final class Budget {

    private static final long MOST = 1L << 30;
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 10L << 20;

    private final long packed;
    private long unpacked;

    /** @param packed the size of the packed file in bytes */
    public Budget(long packed) {
        this.packed = packed;
    }

    /** The stream, cut off with a refusal where the file has become too large. */
    public InputStream limit(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                spend(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                spend(count);
                return count;
            }
        };
    }

    private void spend(int bytes) {
        unpacked += Math.max(0, bytes);
        if (unpacked > MOST) {
            throw Refusal.of(413, "imports.unpacked-size", MOST >> 20);
        }
        if (unpacked > RATIO_FROM && unpacked > packed * RATIO) {
            throw Refusal.of(413, "imports.unpacked-ratio", RATIO);
        }
    }
}
