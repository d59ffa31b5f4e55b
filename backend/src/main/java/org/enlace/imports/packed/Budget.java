package org.enlace.imports.packed;

import java.io.InputStream;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.CountedStream;

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
        return new CountedStream(stream) {
            @Override
            protected void count(int bytes) {
                spend(bytes);
            }
        };
    }

    private void spend(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST) {
            throw Refusal.of(413, "imports.unpacked-size", MOST >> 20);
        }
        if (unpacked > RATIO_FROM && unpacked > packed * RATIO) {
            throw Refusal.of(413, "imports.unpacked-ratio", RATIO);
        }
    }
}
