package org.enlace.iati;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartyRole;
import org.enlace.program.Program;

/** An organization's part in an activity; never a person's. */
record Participating(Organization organization, int role) {

    static Set<Participating> of(Program program) {
        return program.organizations.stream()
                .map(part -> new Participating(part.organization(), Codelist.role(part.role())))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** Those of its program, who pay for it and answer for it, and the parties. */
    static Set<Participating> of(Partnership partnership) {
        Stream<Participating> parties = partnership.parties.stream()
                .filter(party -> party.role() != PartyRole.OBSERVER)
                .map(party -> new Participating(party.organization(), Codelist.IMPLEMENTING));
        return Stream.concat(of(partnership.program).stream(), parties)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    void write(Markup xml) {
        xml.in(
                "participating-org",
                () -> xml.named(organization.name),
                "ref",
                organization.iatiIdentifier,
                "type",
                Codelist.type(organization.kind),
                "role",
                role);
    }
}
