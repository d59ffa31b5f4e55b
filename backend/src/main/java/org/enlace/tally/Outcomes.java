package org.enlace.tally;

import java.util.List;
import java.util.UUID;
import org.enlace.outcome.Outcome;
import org.enlace.outcome.Verification;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Where;
import org.enlace.shared.text.Text;

/** Reads the outcomes that a count takes in: those to which a visit or an agreement of the program contributed. */
record Outcomes(Kind<Outcome, ?, ?> kind) {

    private static final String OF_PROGRAM =
            "exists (select 1 from e.contributions c join c.visit v join v.partnerships p where p.program.id = ?) or exists (select 1 from e.contributions c join c.agreement a where a.partnership.program.id = ?)";
    private static final String OF_PARTNERSHIP =
            "exists (select 1 from e.contributions c join c.visit v join v.partnerships p where p.id = ?) or exists (select 1 from e.contributions c join c.agreement a where a.partnership.id = ?)";
    private static final String OF_COUNTRY = "exists (select 1 from e.municipalities m where m.country in ?)";
    private static final String OF_MUNICIPALITY = "exists (select 1 from e.municipalities m where m.id in ?)";
    private static final String ON_FOCUS_AREA =
            "exists (select 1 from e.contributions c join c.visit v join AgendaItem i on i.visit = v join i.focusAreas f where f.id in ?) or exists (select 1 from e.contributions c join c.agreement a join a.focusAreas f where f.id in ?)";

    List<Happening> read(Count count, Window window) {
        Where where = count.within(OF_PROGRAM, OF_PARTNERSHIP)
                .in("e.kind", count.counting().outcomeKinds())
                .and("e.date.latest is null or e.date.latest >= ?", window.from())
                .and("e.date.earliest is null or e.date.earliest <= ?", window.to());
        if (!count.counting().countries().isEmpty()) {
            where.and(OF_COUNTRY, count.counting().countries());
        }
        if (!count.municipalities().isEmpty()) {
            where.and(OF_MUNICIPALITY, count.municipalities());
        }
        if (!count.focusAreas().isEmpty()) {
            where.and(ON_FOCUS_AREA, count.focusAreas());
        }
        return kind
                .query(
                        "select e.id, e.code, e.title, e.date, e.verification from Outcome e",
                        where,
                        "order by e.sortDate, e.code",
                        Object[].class)
                .stream()
                .map(row -> Happening.on(
                        "outcomes",
                        new TextRef((UUID) row[0], (String) row[1], (Text) row[2]),
                        (PartialDate) row[3],
                        row[4] == Verification.DISPUTED ? Doubt.DISPUTED : null))
                .toList();
    }
}
