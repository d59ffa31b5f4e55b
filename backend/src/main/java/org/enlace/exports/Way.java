package org.enlace.exports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.agenda.AgendaItem;
import org.enlace.agreement.Agreement;
import org.enlace.citation.Citation;
import org.enlace.commitment.Commitment;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.observation.Observation;
import org.enlace.organization.Organization;
import org.enlace.outcome.Outcome;
import org.enlace.participant.Participant;
import org.enlace.partnership.Partnership;
import org.enlace.practice.Practice;
import org.enlace.practice.PracticeAdoption;
import org.enlace.report.Report;
import org.enlace.result.IndicatorValue;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.rest.Associations;
import org.enlace.visit.Visit;

/**
 * How records lead to others that an export must have along with them.
 *
 * @param hql finds the codes of the others from the {@code :codes} of the first
 */
record Way(Class<?> from, Class<?> to, String hql) {

    /** What belongs to programs, most of it by way of their partnerships. */
    static List<Way> ofPrograms() {
        return List.of(
                belonging(Objective.class, "join e.program t where"),
                belonging(Indicator.class, "join e.program t where"),
                belonging(IndicatorValue.class, "join e.indicator i join i.program t where"),
                belonging(Practice.class, "join e.program t where"),
                belonging(PracticeAdoption.class, "join e.practice p join p.program t where"),
                belonging(Report.class, "join e.program t where"),
                belonging(Partnership.class, "join e.program t where"),
                belonging(Agreement.class, "join e.partnership p join p.program t where"),
                belonging(Commitment.class, "join e.partnership p join p.program t where"),
                belonging(Commitment.class, "join e.agreement a join a.partnership p join p.program t where"),
                belonging(Visit.class, "join e.partnerships p join p.program t where"),
                belonging(AgendaItem.class, "join e.visit v join v.partnerships p join p.program t where"),
                belonging(Participant.class, "join e.visit v join v.partnerships p join p.program t where"),
                belonging(
                        Outcome.class,
                        "join e.contributions c join c.visit v join v.partnerships p join p.program t where"),
                belonging(
                        Outcome.class,
                        "join e.contributions c join c.agreement a join a.partnership p join p.program t where"));
    }

    private static Way belonging(Class<?> to, String join) {
        return new Way(
                null, to, "select distinct e.code from %s e %s t.code in :codes".formatted(to.getSimpleName(), join));
    }

    /**
     * From every record to what it refers to, to the citations about it, and from a place to what was observed there.
     */
    static List<Way> fromAny() {
        var model = Panache.getSession().getMetamodel();
        Stream<Way> references = Associations.all(model)
                .map(association -> new Way(
                        association.entity(),
                        association.target(),
                        "select distinct t.code" + association.from() + "e.code in :codes"));
        Stream<Way> citations = model.getEntities().stream()
                .filter(type -> Recorded.class.isAssignableFrom(type.getJavaType()))
                .map(type -> new Way(
                        type.getJavaType(),
                        Citation.class,
                        "select c.code from Citation c where c.entityId in (select e.id from %s e where e.code in :codes)"
                                .formatted(type.getName())));
        Way observations = new Way(
                Organization.class,
                Observation.class,
                "select e.code from Observation e join e.municipality t where t.code in :codes");
        return Stream.of(references, citations, Stream.of(observations))
                .flatMap(ways -> ways)
                .toList();
    }

    List<String> follow(Collection<String> codes) {
        return Panache.getSession()
                .createSelectionQuery(hql, String.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
