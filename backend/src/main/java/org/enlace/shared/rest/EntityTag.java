package org.enlace.shared.rest;

import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.enlace.shared.kind.View;

/**
 * The ETag of a record as it is shown: its version and a digest of the bytes.
 *
 * <p>The digest is there because what is shown also changes with the names of referenced records.
 */
final class EntityTag {

    private EntityTag() {}

    static String of(View view, byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return "\"%d.%s\"".formatted(view.trail().version(), HexFormat.of().toHexDigits((int) crc.getValue()));
    }
}
