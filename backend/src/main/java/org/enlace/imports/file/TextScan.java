package org.enlace.imports.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Looks through all the bytes of a file for what they say of its encoding, before the first row is taken: whether they
 * are UTF-8, and where they first are not.
 */
final class TextScan {

    private static final int BUFFER = 1 << 16;
    private static final int SURROGATES = 0xED;

    /** A place in the text; both count from 1. */
    record Spot(long line, long column) {}

    Spot zero;
    /** The first character beyond ASCII that is good UTF-8. */
    Spot good;
    /** The first byte that is not UTF-8. */
    Spot bad;
    /** The first half of a character, which some programs write as if it were a whole one. */
    Spot half;
    /** A byte that is no character in Windows-1252 either. */
    Spot undefined;

    private long line = 1;
    private long column;
    private boolean afterReturn;
    private int missing;
    private int lead;
    private int lowest;
    private int highest;
    private Spot start;

    static TextScan of(InputStream bytes) throws IOException {
        TextScan scan = new TextScan();
        byte[] buffer = new byte[BUFFER];
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            for (int i = 0; i < count; i++) {
                byte b = buffer[i];
                if (b > '\r' && scan.missing == 0) {
                    scan.column++;
                    scan.afterReturn = false;
                } else {
                    scan.take(b & 0xFF);
                }
            }
        }
        if (scan.missing > 0) {
            scan.refuse();
        }
        return scan;
    }

    private void take(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                next();
                return;
            }
            if (lead == SURROGATES && b >= 0xA0 && b <= 0xBF) {
                half = half == null ? start : half;
                next();
                return;
            }
            refuse();
        }
        if (b == '\n' || b == '\r') {
            line += b == '\n' && afterReturn ? 0 : 1;
            column = 0;
            afterReturn = b == '\r';
            return;
        }
        afterReturn = false;
        column++;
        if (b == 0 && zero == null) {
            zero = here();
        }
        if (b >= 0x80) {
            begin(b);
        }
    }

    /** Another byte of a character is there. */
    private void next() {
        lowest = 0x80;
        highest = 0xBF;
        if (--missing == 0 && good == null) {
            good = start;
        }
    }

    private void begin(int b) {
        start = here();
        lead = b;
        missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == SURROGATES ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b < 0xC2 || b > 0xF4) {
            refuse();
        }
    }

    private void refuse() {
        missing = 0;
        bad = bad == null ? start : bad;
        boolean unknown = lead == 0x81 || lead == 0x8D || lead == 0x8F || lead == 0x90 || lead == 0x9D;
        undefined = unknown && undefined == null ? start : undefined;
    }

    private Spot here() {
        return new Spot(line, column);
    }
}
