package org.enlace.result;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.PreRemove;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.indicator.Amount;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;
import org.enlace.source.Source;

/**
 * What an indicator was to reach in a period, or what it did reach as somebody reports it.
 *
 * <p>It counts once it is approved. An actual of an indicator that is computed stands beside the computed figure, and
 * says why it is preferred.
 */
@Entity
public class IndicatorValue extends Recorded<IndicatorValueDraft> {

    public static final Belonging BELONGING = (value, asked) -> Indicator.BELONGING.of(value + ".indicator", asked);

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    /** The label of one of the indicator's periods. */
    @Column(name = "period_label")
    public String period;

    @Enumerated(EnumType.STRING)
    public ValueKind kind;

    /** {@code null} where the indicator is described in words. */
    @Column(precision = 20, scale = 4)
    public BigDecimal amount;

    @Column(precision = 20, scale = 4)
    public BigDecimal numerator;

    @Column(precision = 20, scale = 4)
    public BigDecimal denominator;

    @ElementCollection
    @CollectionTable(name = "indicator_value_part", joinColumns = @JoinColumn(name = "indicator_value_id"))
    @OrderColumn(name = "position")
    public List<Part> parts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public ValueStatus status = ValueStatus.DRAFT;

    public Text returnedReason;
    public Text overrideReason;
    public Text comment;

    @ManyToMany
    @JoinTable(name = "indicator_value_evidence", inverseJoinColumns = @JoinColumn(name = "source_id"))
    public Set<Source> evidence = new LinkedHashSet<>();

    @Override
    public void apply(IndicatorValueDraft draft, Input input) {
        Settled before = Settled.of(this);
        indicator = input.one("indicator", Indicator.class, draft.indicator());
        period = draft.period();
        kind = draft.kind();
        numerator = Amount.kept(draft.numerator());
        denominator = Amount.kept(draft.denominator());
        amount = Amount.kept(Share.value(draft.value(), numerator, denominator));
        Input.replace(
                parts,
                input.parts(
                        "disaggregation", draft.disaggregation(), (field, part) -> part.read(field, indicator, input)));
        status = draft.status() == null ? ValueStatus.DRAFT : draft.status();
        returnedReason = draft.returnedReason();
        overrideReason = draft.overrideReason();
        comment = draft.comment();
        Input.replace(evidence, input.all("evidence", Source.class, draft.evidence()));
        if (indicator != null) {
            new ValueRules(this, input).check(draft.value());
            before.check(this, input);
        }
    }

    @Override
    public IndicatorValueDraft draft() {
        return new IndicatorValueDraft(
                code,
                Ref.code(indicator),
                period,
                kind,
                Amount.plain(amount),
                Amount.plain(numerator),
                Amount.plain(denominator),
                parts.stream().map(PartDraft::of).toList(),
                status,
                returnedReason,
                overrideReason,
                comment,
                Ref.codes(evidence));
    }

    /** Hands it in to whoever answers for it. */
    void submit() {
        go(ValueStatus.SUBMITTED, null);
    }

    /** Lets it count from now on. */
    void approve() {
        go(ValueStatus.APPROVED, null);
    }

    /** Gives it back to whoever wrote it, who learns why. */
    void giveBack(Text reason) {
        go(ValueStatus.RETURNED, reason);
    }

    private void go(ValueStatus next, Text reason) {
        checkOpen();
        if (next == status || !status.leadsTo(next)) {
            throw Refusal.conflict("value.no-way", status, next);
        }
        status = next;
        returnedReason = reason;
    }

    @PreRemove
    void checkOpen() {
        if (locked()) {
            throw Refusal.conflict("value.period-is-locked", period);
        }
    }

    Optional<IndicatorPeriod> term() {
        return indicator.period(period);
    }

    boolean locked() {
        return term().filter(IndicatorPeriod::locked).isPresent();
    }

    public List<Breakdown> breakdowns() {
        return Breakdown.of(indicator.measure.addsUp() ? amount : null, parts);
    }

    /** What the parts leave open. */
    public List<Warning> warnings() {
        return breakdowns().stream()
                .filter(Breakdown::incomplete)
                .map(one -> Warning.of(
                        "DISAGGREGATION_INCOMPLETE",
                        "disaggregation",
                        "value.incomplete",
                        one.dimension(),
                        one.known(),
                        Amount.plain(amount)))
                .toList();
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(indicator);
    }

    @Override
    public Text caption() {
        Text what = indicator.caption();
        Text name = new Message("value." + kind).text();
        return new Text(caption(what.en(), what, name.en()), caption(what.es(), what, name.es()));
    }

    private String caption(String indicator, Text any, String name) {
        return "%s: %s, %s".formatted(indicator == null ? any.any() : indicator, name, period);
    }

    @Override
    protected String codeBasis() {
        return "%.60s %s %s".formatted(indicator.code, period, kind);
    }

    @Override
    public PartialDate dated() {
        return term().map(IndicatorPeriod::start).orElse(null);
    }

    @Override
    protected Stream<String> keywords() {
        return comment == null ? Stream.empty() : Stream.of(comment.en(), comment.es());
    }
}
