package org.enlace.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Where;
import org.enlace.shared.text.Text;
import org.enlace.visit.Direction;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitStatus;

/** Reads the completed visits that a count takes in, of those that the caller sees. */
record Visits(Kind<Visit, ?, ?> kind) {

    private static final String OF_PROGRAM = "exists (select 1 from e.partnerships p where p.program.id = ?)";
    private static final String OF_PARTNERSHIP = "exists (select 1 from e.partnerships p where p.id = ?)";
    private static final String OF_COUNTRY =
            "exists (select 1 from e.hosts h where h.country in ?) or exists (select 1 from e.senders s where s.country in ?)";
    private static final String OF_MUNICIPALITY =
            "exists (select 1 from e.hosts h where h.id in ? or h.parent.id in ?) or exists (select 1 from e.senders s where s.id in ? or s.parent.id in ?)";
    private static final String ON_FOCUS_AREA =
            "exists (select 1 from AgendaItem i join i.focusAreas f where i.visit = e and f.id in ?)";
    private static final String NOT_BEFORE =
            "coalesce(e.end.latest, e.start.latest) is null or coalesce(e.end.latest, e.start.latest) >= ?";
    private static final String NOT_AFTER =
            "coalesce(e.end.earliest, e.start.earliest) is null or coalesce(e.end.earliest, e.start.earliest) <= ?";

    /** @param placed whether a visit is of a place when a host or sender is; else the places narrow those who came */
    List<Happening> read(Count count, Window window, boolean placed) {
        var counting = count.counting();
        Where where = count.within(OF_PROGRAM, OF_PARTNERSHIP)
                .in("e.status", List.of(VisitStatus.COMPLETED))
                .in("e.direction", bothWays(counting.directions()))
                .in("e.kind", counting.visitKinds())
                .and(NOT_BEFORE, window.from())
                .and(NOT_AFTER, window.to());
        if (placed && !counting.countries().isEmpty()) {
            where.and(OF_COUNTRY, counting.countries());
        }
        if (placed && !count.municipalities().isEmpty()) {
            where.and(OF_MUNICIPALITY, count.municipalities());
        }
        if (!count.focusAreas().isEmpty()) {
            where.and(ON_FOCUS_AREA, count.focusAreas());
        }
        return kind
                .query(
                        "select e.id, e.code, e.title, e.start, e.end from Visit e",
                        where,
                        "order by e.sortDate, e.code",
                        Object[].class)
                .stream()
                .map(Visits::happening)
                .toList();
    }

    private static Happening happening(Object[] row) {
        TextRef visit = new TextRef((UUID) row[0], (String) row[1], (Text) row[2]);
        PartialDate last = (PartialDate) (row[4] == null ? row[3] : row[4]);
        return Happening.on("visits", visit, last, null);
    }

    /** A visit in both directions is one in each. */
    private static List<Direction> bothWays(List<Direction> asked) {
        List<Direction> all = new ArrayList<>(asked);
        if (asked.contains(Direction.TO_PEER) || asked.contains(Direction.TO_RESOURCE)) {
            all.add(Direction.BOTH_WAYS);
        }
        return all;
    }
}
