package org.enlace.iati;

import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.problem.Refusal;

/** Who reports to IATI, from whose identifier those of its activities are made. */
record Reporter(Organization organization) {

    /** No country has these letters, and so no register: whoever meets them sees that there is no identifier yet. */
    private static final String PLACEHOLDER = "XX-ENLACE-";

    /** @throws Refusal if nobody can be told to report */
    static Reporter of(Program program) {
        return program.reporting().map(Reporter::new).orElseThrow(() -> Refusal.conflict("iati.refused", 1));
    }

    String ref() {
        return organization.iatiIdentifier != null ? organization.iatiIdentifier : PLACEHOLDER + organization.code;
    }

    /** The identifier of the activity that a program or partnership is, by its code. */
    String activity(String code) {
        return ref() + "-" + code;
    }
}
