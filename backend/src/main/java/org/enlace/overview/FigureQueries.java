package org.enlace.overview;

import static org.enlace.visit.Direction.BOTH_WAYS;

import java.util.List;
import org.enlace.commitment.CommitmentState;
import org.enlace.overview.Figures.CommitmentFigures;
import org.enlace.overview.Figures.CountryCount;
import org.enlace.overview.Figures.MunicipalityFigures;
import org.enlace.overview.Figures.ParticipantFigures;
import org.enlace.overview.Figures.PartnershipFigures;
import org.enlace.overview.Figures.VisitFigures;
import org.enlace.visit.Direction;

/** Counts what the first screen tells in figures, one query each. */
record FigureQueries(Scope scope) {

    private static final String PARTNERSHIPS = """
            select count(p), coalesce(sum(case when p.status in (ACTIVE, CONTINUING) then 1 else 0 end), 0)
            from Partnership p where {partnership}""";

    private static final String MUNICIPALITIES = """
            select o.country, count(distinct o.id)
            from Partnership p join p.parties party join party.organization o
            where o.kind in (MUNICIPALITY, COUNTY) and {partnership}
            group by o.country order by o.country""";

    private static final String VISITS = """
            select v.status = COMPLETED, v.direction, count(v)
            from Visit v where {visit v}
            group by v.status, v.direction""";

    private static final String PARTICIPANTS = """
            select coalesce(sum(a.headcount), 0),
                   coalesce(sum(case when a.person is null then a.headcount else 0 end), 0)
            from Participant a where a.attendance = ATTENDED and {visit a.visit}""";

    /** Asking each person costs a fifth of telling persons apart among all who attended. */
    private static final String PERSONS = """
            select count(e) from Person e
            where exists (select 1 from Participant a
                          where a.person = e and a.attendance = ATTENDED and {visit a.visit})""";

    Figures figures(List<Standing> commitments) {
        return new Figures(partnerships(), municipalities(), visits(), participants(), commitments(commitments));
    }

    private PartnershipFigures partnerships() {
        Object[] row = scope.row(PARTNERSHIPS);
        return new PartnershipFigures((Long) row[0], (Long) row[1]);
    }

    private MunicipalityFigures municipalities() {
        List<CountryCount> countries = scope.list(MUNICIPALITIES, Object[].class).stream()
                .map(row -> new CountryCount((String) row[0], (Long) row[1]))
                .toList();
        return new MunicipalityFigures(
                countries.stream().mapToLong(CountryCount::count).sum(), countries);
    }

    private VisitFigures visits() {
        List<Object[]> rows = scope.list(VISITS, Object[].class);
        return new VisitFigures(
                rows.stream().mapToLong(row -> (Long) row[2]).sum(),
                rows.stream()
                        .filter(row -> (Boolean) row[0])
                        .mapToLong(row -> (Long) row[2])
                        .sum(),
                completed(rows, Direction.TO_RESOURCE),
                completed(rows, Direction.TO_PEER));
    }

    private static long completed(List<Object[]> rows, Direction direction) {
        return rows.stream()
                .filter(row -> (Boolean) row[0] && (row[1] == direction || row[1] == BOTH_WAYS))
                .mapToLong(row -> (Long) row[2])
                .sum();
    }

    private ParticipantFigures participants() {
        Object[] row = scope.row(PARTICIPANTS);
        Long persons = scope.list(PERSONS, Long.class).get(0);
        return new ParticipantFigures((Long) row[0], persons, (Long) row[1]);
    }

    private static CommitmentFigures commitments(List<Standing> commitments) {
        return new CommitmentFigures(
                commitments.size(),
                in(CommitmentState.MET, commitments),
                in(CommitmentState.MISSED, commitments),
                in(CommitmentState.NOT_STARTED, commitments));
    }

    private static long in(CommitmentState state, List<Standing> commitments) {
        return commitments.stream()
                .filter(commitment -> commitment.state() == state)
                .count();
    }
}
