package org.enlace.tally;

import java.util.Comparator;
import java.util.List;
import org.enlace.observation.Observation;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Where;

/** Reads the observed figures that a count takes in: of the places named, else of the program's local governments. */
record Observations(Kind<Observation, ?, ?> kind) {

    private static final String OF_PROGRAM =
            "exists (select 1 from Partnership p join p.parties y where p.program.id = ? and y.organization = e.municipality)";

    List<Happening> read(Count count, Window window) {
        Where where = new Where()
                .in("e.measure", List.of(count.counting().observed()))
                .in("e.municipality.country", count.counting().countries())
                .in("e.municipality.id", count.municipalities())
                .and("coalesce(e.periodEnd.latest, e.periodStart.latest) >= ?", window.from())
                .and("e.periodStart.earliest <= ?", window.to());
        if (count.municipalities().isEmpty()) {
            where.and(OF_PROGRAM, count.program());
        }
        return kind.matching(where).stream()
                .map(Observations::happening)
                .sorted(Comparator.comparing(one -> one.record().code()))
                .toList();
    }

    private static Happening happening(Observation one) {
        return new Happening(
                "observations",
                TextRef.of(one),
                one.periodStart,
                one.periodEnd == null ? one.periodStart : one.periodEnd,
                one.amount,
                one.municipality.id,
                one.amount == null ? Doubt.NO_FIGURE : null);
    }
}
