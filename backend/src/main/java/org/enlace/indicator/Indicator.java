package org.enlace.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.focusarea.FocusArea;
import org.enlace.objective.Objective;
import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/**
 * What shows whether a program gets to where it wants to be: what is measured, from which baseline, and when.
 *
 * <p>Nothing is reported on an indicator that does not say what it means and from where it starts, unless somebody says
 * why there is no baseline.
 */
@Entity
public class Indicator extends Recorded<IndicatorDraft> {

    public static final Belonging BELONGING = (indicator, asked) -> Program.BELONGING.of(indicator + ".program", asked);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @ManyToOne(fetch = FetchType.LAZY)
    public Program program;

    @ManyToOne(fetch = FetchType.LAZY)
    public Objective objective;

    public Text title;
    public Text definition;

    @Enumerated(EnumType.STRING)
    public ResultType resultType;

    @Enumerated(EnumType.STRING)
    public IndicatorMeasure measure;

    public Text unit;

    /** Whether more is better; homicides should fall. */
    public boolean ascending = true;

    /** Whether a period's value counts from the start of the first period on. */
    public boolean cumulative;

    public Integer baselineYear;

    @Column(precision = 20, scale = 4)
    public BigDecimal baselineAmount;

    public Text baselineComment;
    public Text baselineWaiver;

    @Enumerated(EnumType.STRING)
    public Frequency frequency = Frequency.QUARTERLY;

    /** Each one of {@link Dimension}, or another in the same form. */
    @Convert(converter = Lists.OfStrings.class)
    public List<String> dimensions = List.of();

    @ElementCollection
    @CollectionTable(name = "indicator_reference", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    public List<IndicatorReference> references = new ArrayList<>();

    /** By time. */
    @ElementCollection
    @CollectionTable(name = "indicator_period", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    public List<IndicatorPeriod> periods = new ArrayList<>();

    public Counting counting;

    @ManyToMany
    @JoinTable(name = "indicator_focus_area", inverseJoinColumns = @JoinColumn(name = "focus_area_id"))
    public Set<FocusArea> focusAreas = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "indicator_municipality", inverseJoinColumns = @JoinColumn(name = "municipality_id"))
    public Set<Organization> municipalities = new LinkedHashSet<>();

    /** Place among the indicators of the program. */
    public int position;

    @Override
    public void apply(IndicatorDraft draft, Input input) {
        Established established = Established.of(this);
        program = input.one("program", Program.class, draft.program());
        objective = input.one("objective", Objective.class, draft.objective());
        boolean same = program == null || objective == null || program.equals(objective.program);
        input.check(same, "objective", draft.objective(), "indicator.objective-other-program");
        title = draft.title();
        definition = draft.definition();
        resultType = draft.resultType();
        measure = draft.measure();
        unit = draft.unit();
        ascending = draft.ascending() == null || draft.ascending();
        cumulative = Boolean.TRUE.equals(draft.cumulative());
        baselineYear = draft.baselineYear();
        input.check(
                baselineYear == null || baselineYear >= FIRST_YEAR && baselineYear <= LAST_YEAR,
                "baselineYear",
                baselineYear,
                "person.birth-year",
                FIRST_YEAR,
                LAST_YEAR);
        baselineAmount = Amount.kept(draft.baselineValue());
        baselineComment = draft.baselineComment();
        baselineWaiver = draft.baselineWaiver();
        input.check(
                baselineWaiver == null || baselineAmount == null,
                "baselineWaiver",
                null,
                "indicator.baseline-and-waiver");
        frequency = draft.frequency() == null ? Frequency.QUARTERLY : draft.frequency();
        dimensions = draft.dimensions() == null ? List.of() : List.copyOf(new LinkedHashSet<>(draft.dimensions()));
        position = draft.position() == null ? 0 : draft.position();
        Input.replace(references, draft.references() == null ? List.of() : draft.references());
        Timeline.of(input.parts("periods", draft.periods(), (field, period) -> period.checked(field, input)))
                .check(input)
                .into(periods);
        counting = draft.counting();
        counting.check(input);
        Input.replace(focusAreas, input.all("focusAreas", FocusArea.class, draft.focusAreas()));
        Input.replace(municipalities, input.all("municipalities", Organization.class, draft.municipalities()));
        municipalities.forEach(one ->
                input.check(one.kind.isLocalGovernment(), "municipalities", one.code, "indicator.no-municipality"));
        counting.fits(input, CountFilter.FOCUS_AREAS, focusAreas.isEmpty());
        counting.fits(input, CountFilter.MUNICIPALITIES, municipalities.isEmpty());
        established.check(this, input);
    }

    @Override
    public IndicatorDraft draft() {
        return new IndicatorDraft(
                code,
                Ref.code(program),
                Ref.code(objective),
                title,
                definition,
                resultType,
                measure,
                unit,
                ascending,
                cumulative,
                baselineYear,
                Amount.plain(baselineAmount),
                baselineComment,
                baselineWaiver,
                frequency,
                dimensions,
                List.copyOf(references),
                counting.source(),
                counting.directions(),
                counting.visitKinds(),
                counting.sides(),
                counting.outcomeKinds(),
                counting.countries(),
                Ref.codes(focusAreas),
                Ref.codes(municipalities),
                counting.observed(),
                List.copyOf(periods),
                position);
    }

    /** Whether it says what it means and from where it starts, or why it does not: else nothing is reported on it. */
    public boolean reportable() {
        boolean described = measure == IndicatorMeasure.QUALITATIVE && baselineComment != null;
        return definition != null && (baselineAmount != null || described || baselineWaiver != null);
    }

    public Optional<IndicatorPeriod> period(String label) {
        return periods.stream().filter(period -> period.label().equals(label)).findFirst();
    }

    /** Adds periods of a calendar; those that are there already stay as they are. */
    void generate(PeriodPlan plan) {
        Timeline all = Timeline.of(periods).with(plan.periods(frequency));
        all.clash().ifPresent(two -> {
            throw Refusal.conflict(
                    "indicator.period-clash", two.get(0).label(), two.get(1).label());
        });
        if (all.periods().size() > PeriodPlan.MANY) {
            throw Refusal.conflict("indicator.many-periods", PeriodPlan.MANY);
        }
        all.into(periods);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(program);
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    protected Stream<String> keywords() {
        return definition == null ? Stream.empty() : Stream.of(definition.en(), definition.es());
    }
}
