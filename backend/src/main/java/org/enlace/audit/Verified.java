package org.enlace.audit;

import java.util.Optional;

/**
 * A chain that was walked.
 *
 * @param entries how many are in order
 * @param head of the last of them, {@code null} where there is none
 */
record Verified(int chain, long entries, Head head, Optional<Fault> fault) {

    boolean whole() {
        return fault.isEmpty();
    }
}
