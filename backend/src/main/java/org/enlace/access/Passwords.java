package org.enlace.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.enlace.shared.problem.Refusal;

/**
 * Passwords as Argon2id digests, which cost whoever guesses 19 MiB and a tenth of a second each.
 *
 * <p>They cost the server the same, so that only few are computed at once and who cannot have a turn is told so.
 */
@Singleton
class Passwords {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE = 10;
    private static final String HEAD = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(KIBIBYTES, PASSES);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = digest("nobody's");

    /** The digest to be kept, in the usual form with its salt. */
    String digest(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return HEAD + base64(salt) + "$" + base64(argon2id(password, salt));
    }

    /** @param digest {@code null} for an account that there is not: the answer then takes as long, and is no */
    boolean match(String password, String digest) {
        String[] parts =
                (digest == null ? nobodys : digest).substring(HEAD.length()).split("\\$");
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] computed = argon2id(password, decoder.decode(parts[0]));
        return java.security.MessageDigest.isEqual(computed, decoder.decode(parts[1])) && digest != null;
    }

    private byte[] argon2id(String password, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] digest = new byte[LENGTH];
        turn();
        try {
            argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
        } finally {
            turns.release();
        }
        return digest;
    }

    private void turn() {
        try {
            if (turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(503, "access.busy").withHeader("Retry-After", Integer.toString(PATIENCE));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
