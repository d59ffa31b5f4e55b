package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.text.Folded;

/**
 * A word that stands for a name in codes: the same for the same name, and nobody finds the name out of it.
 *
 * <p>It is made with a key that only this installation has: without one, whoever guesses a name could see from a code
 * whether it is right.
 */
@Singleton
@Unremovable
public class Pseudonym {

    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int BYTES = 6;

    private volatile SecretKeySpec key;

    public static String of(String name) {
        return Arc.container().instance(Pseudonym.class).get().made(name);
    }

    private String made(String name) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key());
            byte[] digest = mac.doFinal(Folded.of(name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(HexFormat.of().parseHex(kept()), DIGEST);
        }
        return key;
    }

    /** Another server may be faster with the first one. */
    private static String kept() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> PseudonymKey.get(Pseudonym::random));
        } catch (RuntimeException meanwhile) {
            if (!Problems.duplicate(meanwhile)) {
                throw meanwhile;
            }
            return QuarkusTransaction.requiringNew().call(() -> PseudonymKey.get(Pseudonym::random));
        }
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
