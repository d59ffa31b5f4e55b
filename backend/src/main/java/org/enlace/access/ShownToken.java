package org.enlace.access;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as its holder shows it, {@code enl_<id>_<secret>_<checksum>}: scanners of published code know it by its first
 * letters, and one that was cut short is told from one that was revoked without a look at the database.
 */
record ShownToken(UUID id, Secret secret) {

    private static final Pattern FORM = Pattern.compile("(enl_([0-9a-f]{32})_([0-9a-f]{64}))_([0-9a-f]{8})");

    static Optional<ShownToken> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || !checksum(parts.group(1)).equals(parts.group(4))) {
            return Optional.empty();
        }
        String id = parts.group(2).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        return Optional.of(new ShownToken(UUID.fromString(id), new Secret(parts.group(3))));
    }

    /** To be told once. */
    String text() {
        String text = "enl_%s_%s".formatted(id.toString().replace("-", ""), secret.plain());
        return text + "_" + checksum(text);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
