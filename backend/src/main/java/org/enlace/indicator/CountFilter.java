package org.enlace.indicator;

import java.util.EnumSet;
import java.util.Set;

/** What may narrow a count, by the name of the draft's field. */
enum CountFilter {
    DIRECTIONS("directions"),
    VISIT_KINDS("visitKinds"),
    SIDES("sides"),
    OUTCOME_KINDS("outcomeKinds"),
    COUNTRIES("countries"),
    FOCUS_AREAS("focusAreas"),
    MUNICIPALITIES("municipalities"),
    OBSERVED("observed");

    static final Set<CountFilter> OF_VISITS =
            EnumSet.of(DIRECTIONS, VISIT_KINDS, COUNTRIES, FOCUS_AREAS, MUNICIPALITIES);
    static final Set<CountFilter> OF_PEOPLE =
            EnumSet.of(DIRECTIONS, VISIT_KINDS, SIDES, COUNTRIES, FOCUS_AREAS, MUNICIPALITIES);

    final String field;

    CountFilter(String field) {
        this.field = field;
    }
}
