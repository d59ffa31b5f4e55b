package org.enlace.shared.access;

import java.util.Set;
import java.util.UUID;

/**
 * Those who see the same of the programs, and can be shown the same answer.
 *
 * @param all whether they see all programs
 */
public record Onlooker(boolean all, Set<UUID> organizations) {

    public static Onlooker of(Caller caller) {
        return new Onlooker(caller.seesAllPrograms(), caller.seesAllPrograms() ? Set.of() : caller.organizations());
    }
}
