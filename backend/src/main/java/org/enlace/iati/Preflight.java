package org.enlace.iati;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorResource;
import org.enlace.organization.Organization;
import org.enlace.partnership.PartnershipResource;
import org.enlace.program.Program;
import org.enlace.result.IndicatorValue;
import org.enlace.result.IndicatorValueResource;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Finds what stands between a program's records and a good file, before anybody reads the file. */
@Singleton
class Preflight {

    private static final int SHOWN = 200;

    private static final String PARTIES = "select distinct o from Partnership e join e.parties y join y.organization o";

    private final PartnershipResource partnerships;
    private final IndicatorResource indicators;
    private final IndicatorValueResource values;

    Preflight(PartnershipResource partnerships, IndicatorResource indicators, IndicatorValueResource values) {
        this.partnerships = partnerships;
        this.indicators = indicators;
        this.values = values;
    }

    List<Finding> of(Program program) {
        return Stream.of(
                        program(program).stream(),
                        partnerships(program),
                        indicators(program),
                        values(program),
                        organizations(program))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
    }

    /** @throws Refusal if the file would not be one of IATI */
    static void check(Program program) {
        List<Violation> errors = program(program).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> Violation.body(finding.field(), null, new Message("iati." + finding.rule())))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.conflict("iati.refused", errors.size()).withViolations(errors);
        }
    }

    private static List<Finding> program(Program program) {
        List<Finding> found = new ArrayList<>();
        tell(program.reporting().isEmpty(), Rule.NOBODY_REPORTS, program, found);
        tell(program.organizations.isEmpty(), Rule.NO_ORGANIZATION, program, found);
        tell(program.term().start() == null, Rule.NO_START, program, found);
        tell(!program.published, Rule.NOT_PUBLISHED, program, found);
        tell(program.dacSector == null, Rule.NO_SECTOR, program, found);
        tell(program.description == null, Rule.NO_DESCRIPTION, program, found);
        return found;
    }

    private static void tell(boolean wrong, Rule rule, Program program, List<Finding> found) {
        if (wrong) {
            found.add(Finding.of(rule, "programs", program));
        }
    }

    private Stream<Finding> partnerships(Program program) {
        return Stream.concat(
                found(
                        Rule.NO_DESCRIPTION,
                        partnerships.kind,
                        program,
                        "e.description.en is null and e.description.es is null"),
                found(Rule.START_NOT_STATED, partnerships.kind, program, "e.start.earliest is null"));
    }

    private Stream<Finding> indicators(Program program) {
        Stream<Finding> undated = found(
                Rule.BASELINE_WITHOUT_YEAR,
                indicators.kind,
                program,
                "e.baselineAmount is not null and e.baselineYear is null");
        Stream<Finding> undefined = rows(indicators.kind, new Where().and("e.program = ?", program), "")
                .map(Indicator.class::cast)
                .filter(indicator -> !indicator.reportable())
                .limit(SHOWN)
                .map(indicator -> Finding.of(Rule.INDICATOR_NOT_DEFINED, indicators.kind.name, indicator));
        return Stream.concat(undated, undefined);
    }

    private Stream<Finding> values(Program program) {
        return rows(values.kind, new Where().and("e.indicator.program = ?", program), " and e.status <> APPROVED")
                .map(IndicatorValue.class::cast)
                .map(value -> Finding.of(Rule.VALUE_NOT_APPROVED, values.kind.name, value, value.status));
    }

    private Stream<Finding> organizations(Program program) {
        List<Organization> parties = partnerships
                .kind
                .query(PARTIES, new Where().and("e.program = ?", program), " order by o.id", Organization.class)
                .setMaxResults(SHOWN)
                .getResultList();
        List<Organization> all = Stream.concat(
                        Participating.of(program).stream().map(Participating::organization), parties.stream())
                .distinct()
                .toList();
        Stream<Finding> reporter = program.reporting().stream()
                .filter(one -> one.iatiIdentifier == null)
                .map(one -> Finding.of(Rule.REPORTER_UNIDENTIFIED, kind(one), one, new Reporter(one).ref()));
        Stream<Finding> unidentified = all.stream()
                .filter(one ->
                        one.iatiIdentifier == null && !program.reporting().equals(Optional.of(one)))
                .map(one -> Finding.of(Rule.ORGANIZATION_UNIDENTIFIED, kind(one), one));
        Stream<Finding> unplaced = parties.stream()
                .filter(one -> one.kind.isLocalGovernment() && one.latitude == null)
                .map(one -> Finding.of(Rule.NO_COORDINATES, kind(one), one));
        return Stream.of(reporter, unidentified, unplaced).flatMap(found -> found);
    }

    private static String kind(Organization organization) {
        return organization.kind.isLocalGovernment() ? "municipalities" : "organizations";
    }

    private static Stream<Finding> found(Rule rule, Kind<?, ?, ?> kind, Program program, String condition) {
        return rows(kind, new Where().and("e.program = ?", program), " and " + condition)
                .map(record -> Finding.of(rule, kind.name, record));
    }

    private static <E extends Recorded<?>> Stream<E> rows(Kind<E, ?, ?> kind, Where where, String condition) {
        return kind
                .query(
                        "select e from %s e".formatted(kind.entity.getSimpleName()),
                        where,
                        condition + " order by e.id",
                        kind.entity)
                .setMaxResults(SHOWN)
                .stream();
    }
}
