package org.enlace.tally;

import java.util.UUID;
import org.enlace.organization.OrganizationKind;
import org.enlace.person.Sex;

/**
 * Somebody's attendance of a visit, or that of a counted group, as plain data.
 *
 * @param person {@code null} of a group
 * @param year of the visit, {@code null} where nobody said
 * @param country of the organization for which they came, {@code null} where nobody said
 */
record Attended(
        UUID visit,
        UUID person,
        long people,
        long female,
        long male,
        long other,
        Integer bornIn,
        Integer year,
        String country,
        OrganizationKind organization) {

    /** A person's sex as counts, of which at most one is 1. */
    static long one(Sex sex, Sex asked) {
        return sex == asked ? 1 : 0;
    }

    /** The same without what tells sex and age of one whose name is known. */
    Attended discreet() {
        return person == null ? this : new Attended(visit, person, people, 0, 0, 0, null, year, country, organization);
    }
}
