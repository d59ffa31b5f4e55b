package org.enlace.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enlace.shared.kind.Input;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Violation;

/** Periods one after the other: none overlaps another, so that nothing is counted in two. */
record Timeline(List<IndicatorPeriod> periods) {

    static Timeline of(List<IndicatorPeriod> periods) {
        return new Timeline(periods.stream()
                .sorted(Comparator.comparing(IndicatorPeriod::from).thenComparing(IndicatorPeriod::label))
                .toList());
    }

    /** These and those of the others that are not among them under their name. */
    Timeline with(List<IndicatorPeriod> others) {
        Stream<IndicatorPeriod> fresh = others.stream()
                .filter(other -> periods.stream().noneMatch(one -> one.label().equals(other.label())));
        return of(Stream.concat(periods.stream(), fresh).toList());
    }

    /** Two periods that overlap or have the same name. */
    Optional<List<IndicatorPeriod>> clash() {
        return IntStream.range(0, periods.size())
                .boxed()
                .flatMap(i -> periods.subList(0, i).stream()
                        .filter(before -> clash(before, periods.get(i)))
                        .map(before -> List.of(before, periods.get(i))))
                .findFirst();
    }

    private static boolean clash(IndicatorPeriod one, IndicatorPeriod other) {
        return one.label().equals(other.label()) || one.overlaps(other);
    }

    Timeline check(Input input) {
        clash().ifPresent(two -> {
            String first = two.get(0).label();
            String second = two.get(1).label();
            String key = first.equals(second) ? "indicator.period-twice" : "indicator.period-overlaps";
            input.refuse(Violation.body("periods", second, new Message(key, first)));
        });
        return this;
    }

    void into(List<IndicatorPeriod> target) {
        Input.replace(target, new ArrayList<>(periods));
    }
}
