package org.enlace.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The second factor: codes that an app computes from a shared secret and the time (RFC 6238), each taken once. */
final class OneTimeCodes {

    private static final TimeBasedOneTimePasswordGenerator TOTP = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 20;
    private static final int RECOVERY = 10;
    private static final int RECOVERY_BYTES = 8;
    private static final int CLOCKS_APART = 1;

    private OneTimeCodes() {}

    static String secret() {
        return Base32.toBase32String(bytes(SECRET)).replace("=", "");
    }

    /** The address that an app reads from a QR code. */
    static String uri(String email, String secret) {
        String label =
                URLEncoder.encode("Enlace:" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s?secret=%s&issuer=Enlace&algorithm=SHA1&digits=6&period=30".formatted(label, secret);
    }

    /** The step of time whose code this is, after the last one used; clocks may be a step apart. */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        long step = now.getEpochSecond() / TOTP.getTimeStep().toSeconds();
        return LongStream.rangeClosed(step - CLOCKS_APART, step + CLOCKS_APART)
                .filter(candidate -> candidate > after)
                .filter(candidate -> Secret.same(code(secret, candidate), code))
                .findFirst();
    }

    private static String code(String secret, long step) {
        try {
            return TOTP.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), TOTP.getAlgorithm()),
                    Instant.ofEpochSecond(step * TOTP.getTimeStep().toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Codes for who has lost the app, to be written down. */
    static List<String> recovery() {
        return Stream.generate(() -> HexFormat.of().formatHex(bytes(RECOVERY_BYTES)))
                .map(code -> code.replaceAll("(.{4})(?!$)", "$1-"))
                .limit(RECOVERY)
                .toList();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
