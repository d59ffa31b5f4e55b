package org.enlace.observation;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/**
 * A figure about a municipality in a period, such as its homicides in 2009.
 *
 * <p>Missing is not zero: a figure that was not reported or is withheld has a status that says so, and no value.
 */
@Entity
public class Observation extends Recorded<ObservationDraft> {

    /** Below this, a count jumps from year to year by chance alone. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization municipality;

    /** One of {@link Measure}, or another in the same form. */
    public String measure;

    public PartialDate periodStart;

    /** The same as the start's period when it is {@code null}. */
    public PartialDate periodEnd;

    @Column(precision = 20, scale = 4)
    public BigDecimal amount;

    @Enumerated(EnumType.STRING)
    public ObservationStatus status = ObservationStatus.FINAL;

    public Text note;

    /** What is known of the municipality's population; read for views only. */
    @Transient
    public List<Observation> populations = List.of();

    @Override
    public void apply(ObservationDraft draft, Input input) {
        municipality = input.one("municipality", Organization.class, draft.municipality());
        input.check(
                municipality == null || municipality.kind.isLocalGovernment(),
                "municipality",
                draft.municipality(),
                "observation.no-municipality");
        measure = draft.measure();
        periodStart = draft.periodStart();
        periodEnd = draft.periodEnd();
        input.ordered("periodEnd", periodStart, periodEnd);
        amount = draft.value();
        status = draft.status() == null ? ObservationStatus.FINAL : draft.status();
        input.check(amount != null || status.withoutValue(), "value", null, "observation.value-missing");
        input.check(amount == null || !status.withoutValue(), "value", amount, "observation.value-withheld", status);
        note = draft.note();
    }

    @Override
    public ObservationDraft draft() {
        return new ObservationDraft(
                code, Ref.code(municipality), measure, periodStart, periodEnd, plain(amount), status, note);
    }

    /** Whether it counts incidents. */
    boolean counted() {
        return Measure.known(measure).filter(known -> known.counted).isPresent();
    }

    LocalDate from() {
        return periodStart.earliest();
    }

    LocalDate to() {
        return (periodEnd == null ? periodStart : periodEnd).latest();
    }

    /** Incidents per 100,000 people, or {@code null} where there is none. */
    public Rate rate() {
        return Rate.of(this, populations).orElse(null);
    }

    /** A count so small that its rate says little. */
    public boolean smallNumber() {
        return counted() && amount != null && amount.compareTo(SMALL) < 0;
    }

    /** The number without trailing zeros or an exponent, the same before and after it was stored. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public Text caption() {
        Text label = Measure.label(measure);
        return new Text(caption(label.en()), caption(label.es()));
    }

    private String caption(String label) {
        String period = periodEnd == null ? "%s".formatted(periodStart) : "%s/%s".formatted(periodStart, periodEnd);
        return "%s: %s, %s".formatted(municipality.name, label, period);
    }

    @Override
    protected String codeBasis() {
        String end = periodEnd == null ? "" : periodEnd.stated();
        return String.join(" ", municipality.code, measure, periodStart.stated(), end);
    }

    @Override
    public PartialDate dated() {
        return periodStart;
    }

    @Override
    protected Stream<String> keywords() {
        return note == null ? Stream.of(measure) : Stream.of(measure, note.en(), note.es());
    }

    /** Reads the populations of all municipalities of a page at once, if any of its figures wants a rate. */
    static void loadPopulations(List<Observation> page) {
        List<Observation> counts =
                page.stream().filter(one -> one.counted() && one.amount != null).toList();
        if (counts.isEmpty()) {
            return;
        }
        Map<Organization, List<Observation>> populations = Panache.getSession()
                .createSelectionQuery(
                        "select o from Observation o where o.measure = 'POPULATION' and o.amount > 0"
                                + " and o.municipality in :municipalities",
                        Observation.class)
                .setParameter(
                        "municipalities",
                        counts.stream().map(one -> one.municipality).distinct().toList())
                .stream()
                .collect(groupingBy(population -> population.municipality));
        counts.forEach(one -> one.populations = populations.getOrDefault(one.municipality, List.of()));
    }
}
