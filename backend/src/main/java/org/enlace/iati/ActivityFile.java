package org.enlace.iati;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipResource;
import org.enlace.partnership.Party;
import org.enlace.partnership.PartyRole;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;

/**
 * The file that a program owes IATI: the program is one activity, each of its partnerships another below it.
 *
 * <p>It is written as it is read, and nothing of persons is read for it.
 */
@Singleton
class ActivityFile {

    private static final int PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String COUNTRIES =
            "select distinct o.country from Partnership e join e.parties y join y.organization o";

    /** ActivityScope: a region of the world, or several countries that are none. */
    private static final int REGIONAL = 2;

    private static final int MULTINATIONAL = 3;

    private final PartnershipResource partnerships;
    private final Documents documents;
    private final Results results;
    private final Clock clock;

    ActivityFile(PartnershipResource partnerships, Documents documents, Results results, Clock clock) {
        this.partnerships = partnerships;
        this.documents = documents;
        this.results = results;
        this.clock = clock;
    }

    /** @throws org.enlace.shared.problem.Refusal if nobody can be told to report */
    void write(Program program, OutputStream out) {
        Reporter reporter = Reporter.of(program);
        Markup xml = new Markup(out);
        xml.in(
                "iati-activities",
                () -> {
                    activity(program, reporter).write(xml, () -> results.write(program, xml));
                    List<Partnership> page = page(program, FIRST);
                    while (!page.isEmpty()) {
                        write(page, reporter, xml);
                        page = page.size() < PAGE ? List.of() : page(program, page.get(PAGE - 1).id);
                    }
                },
                "version",
                "2.03",
                "generated-datetime",
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        xml.finish();
    }

    private List<Partnership> page(Program program, UUID after) {
        return partnerships
                .kind
                .query(
                        "select e from Partnership e",
                        of(program),
                        " and e.id > :after order by e.id",
                        Partnership.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static Where of(Program program) {
        return new Where().and("e.program = ?", program);
    }

    private void write(List<Partnership> page, Reporter reporter, Markup xml) {
        Map<UUID, List<DocumentLink>> links = documents.of(page);
        page.forEach(one ->
                activity(one, reporter, links.getOrDefault(one.id, List.of())).write(xml, () -> {}));
    }

    private Activity activity(Program program, Reporter reporter) {
        List<String> countries = partnerships
                .kind
                .query(COUNTRIES, of(program), " and y.role = PEER order by o.country", String.class)
                .getResultList();
        List<String> children = partnerships
                .kind
                .query("select e.code from Partnership e", of(program), " order by e.id", String.class)
                .getResultList();
        return new Activity(
                1,
                reporter,
                reporter.activity(program.code),
                program.title,
                program.description,
                Participating.of(program),
                program.awards,
                Codelist.status(program.status),
                term().of(program),
                countries.size() < 2 ? null : program.region == null ? MULTINATIONAL : REGIONAL,
                countries,
                List.of(),
                program.dacSector,
                List.of(),
                documents.of(program),
                children.stream().map(reporter::activity).toList(),
                Codelist.CHILD);
    }

    private Activity activity(Partnership partnership, Reporter reporter, List<DocumentLink> links) {
        return new Activity(
                2,
                reporter,
                reporter.activity(partnership.code),
                partnership.title,
                partnership.description,
                Participating.of(partnership),
                List.of(),
                Codelist.status(partnership.status),
                term().of(partnership),
                null,
                parties(partnership, PartyRole.PEER)
                        .map(peer -> peer.country)
                        .distinct()
                        .sorted()
                        .toList(),
                places(partnership),
                null,
                new LinkedHashSet<>(partnership.focusAreas),
                links,
                List.of(reporter.activity(partnership.program.code)),
                Codelist.PARENT);
    }

    private static List<Organization> places(Partnership partnership) {
        return Stream.of(PartyRole.RESOURCE, PartyRole.PEER)
                .flatMap(role -> parties(partnership, role))
                .filter(organization -> organization.kind.isLocalGovernment())
                .toList();
    }

    private static Stream<Organization> parties(Partnership partnership, PartyRole role) {
        return partnership.parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::organization)
                .filter(organization -> organization.country != null);
    }

    private Term term() {
        return new Term(LocalDate.now(clock));
    }
}
