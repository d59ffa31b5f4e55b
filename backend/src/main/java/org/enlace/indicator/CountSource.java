package org.enlace.indicator;

import java.util.EnumSet;
import java.util.Set;

/** From what the actuals of an indicator are computed, if not typed in. */
public enum CountSource {
    MANUAL(EnumSet.noneOf(CountFilter.class)),
    VISITS(CountFilter.OF_VISITS),
    ATTENDANCES(CountFilter.OF_PEOPLE),
    UNIQUE_PERSONS(CountFilter.OF_PEOPLE),
    OUTCOMES(EnumSet.of(
            CountFilter.OUTCOME_KINDS, CountFilter.COUNTRIES, CountFilter.FOCUS_AREAS, CountFilter.MUNICIPALITIES)),
    OBSERVATION(EnumSet.of(CountFilter.OBSERVED, CountFilter.COUNTRIES, CountFilter.MUNICIPALITIES));

    private final Set<CountFilter> filters;

    CountSource(Set<CountFilter> filters) {
        this.filters = filters;
    }

    boolean takes(CountFilter filter) {
        return filters.contains(filter);
    }

    public boolean computed() {
        return this != MANUAL;
    }
}
