package org.enlace.indicator;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.shared.kind.Input;
import org.enlace.visit.Direction;
import org.enlace.visit.VisitKind;

/**
 * From what an indicator's actuals are computed, and what narrows the count; an empty list narrows nothing.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param observed the measure of observations
 */
@Embeddable
public record Counting(
        @Enumerated(EnumType.STRING) CountSource source,
        @Convert(converter = Lists.OfDirections.class) List<Direction> directions,
        @Convert(converter = Lists.OfVisitKinds.class) List<VisitKind> visitKinds,
        @Convert(converter = Lists.OfSides.class) List<ParticipantSide> sides,
        @Convert(converter = Lists.OfOutcomeKinds.class) List<OutcomeKind> outcomeKinds,
        @Convert(converter = Lists.OfStrings.class) List<String> countries,
        String observed) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Counting {
        source = source == null ? CountSource.MANUAL : source;
        directions = sorted(directions);
        visitKinds = sorted(visitKinds);
        sides = sorted(sides);
        outcomeKinds = sorted(outcomeKinds);
        countries = sorted(countries);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> list) {
        return list == null ? List.of() : list.stream().distinct().sorted().toList();
    }

    public boolean computed() {
        return source.computed();
    }

    /** Refuses a filter that the source knows nothing of: it would narrow nothing, and look as if it did. */
    void check(Input input) {
        fits(input, CountFilter.DIRECTIONS, directions.isEmpty());
        fits(input, CountFilter.VISIT_KINDS, visitKinds.isEmpty());
        fits(input, CountFilter.SIDES, sides.isEmpty());
        fits(input, CountFilter.OUTCOME_KINDS, outcomeKinds.isEmpty());
        fits(input, CountFilter.COUNTRIES, countries.isEmpty());
        fits(input, CountFilter.OBSERVED, observed == null);
        input.check(
                source != CountSource.OBSERVATION || observed != null, "observed", null, "indicator.observed-missing");
        countries.forEach(one -> input.check(COUNTRIES.contains(one), "countries", one, "indicator.country"));
    }

    void fits(Input input, CountFilter filter, boolean empty) {
        input.check(empty || source.takes(filter), filter.field, null, "indicator.filter-unfit", source);
    }
}
