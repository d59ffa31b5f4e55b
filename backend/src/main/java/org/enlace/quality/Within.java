package org.enlace.quality;

import java.util.Map;

/** How records of each kind belong to the program {@code :program}, as conditions in HQL on the record {@code e}. */
final class Within {

    private static final Map<String, String> PROGRAM = Map.of(
            "programs",
            "e.id = :program",
            "objectives",
            "e.program.id = :program",
            "indicators",
            "e.program.id = :program",
            "practices",
            "e.program.id = :program",
            "partnerships",
            "e.program.id = :program",
            "indicator-values",
            "e.indicator.program.id = :program",
            "agreements",
            "e.partnership.program.id = :program",
            "commitments",
            """
            exists (select 1 from Partnership p left join Agreement a on a.partnership = p
                    where p.program.id = :program and (p = e.partnership or a = e.agreement))""",
            "visits",
            "exists (select 1 from e.partnerships p where p.program.id = :program)",
            "outcomes",
            """
            exists (select 1 from e.contributions c left join c.visit v left join v.partnerships p
                             left join c.agreement a left join a.partnership q
                    where p.program.id = :program or q.program.id = :program)""");

    /** Figures of a place belong to no program; those of its parties are looked at with it. */
    private static final String PLACES = """
            exists (select 1 from Partnership p join p.parties y
                    where p.program.id = :program and y.organization = e.municipality)""";

    private Within() {}

    static String program(String kind) {
        return PROGRAM.getOrDefault(kind, PLACES);
    }
}
