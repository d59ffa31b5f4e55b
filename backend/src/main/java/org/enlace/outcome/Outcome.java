package org.enlace.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * What changed in a municipality after partners worked together: a committee created, a policy adopted.
 *
 * <p>It is kept apart from the visits and agreements that contributed, because sources claim more than they show.
 */
@Entity
public class Outcome extends Recorded<OutcomeDraft> {

    /** An outcome is of those that a visit or agreement of theirs contributed to; others are the coordinators'. */
    public static final Belonging BELONGING = (outcome, asked) -> Condition.exists(
                    outcome + ".contributions c join c.visit v", Visit.BELONGING.of("v", asked))
            .or(Condition.exists(outcome + ".contributions c join c.agreement a", Agreement.BELONGING.of("a", asked)));

    @Enumerated(EnumType.STRING)
    public OutcomeKind kind;

    public Text title;
    public Text description;

    @ManyToMany
    @JoinTable(name = "outcome_municipality", inverseJoinColumns = @JoinColumn(name = "municipality_id"))
    public Set<Organization> municipalities = new LinkedHashSet<>();

    public PartialDate date;

    @Enumerated(EnumType.STRING)
    public Verification verification = Verification.CLAIMED;

    @ElementCollection
    @CollectionTable(name = "contribution", joinColumns = @JoinColumn(name = "outcome_id"))
    @OrderColumn(name = "position")
    public List<Contribution> contributions = new ArrayList<>();

    @Override
    public void apply(OutcomeDraft draft, Input input) {
        kind = draft.kind();
        title = draft.title();
        description = draft.description();
        Input.replace(municipalities, input.all("municipalities", Organization.class, draft.municipalities()));
        municipalities.forEach(one ->
                input.check(one.kind.isLocalGovernment(), "municipalities", one.code, "outcome.no-municipality"));
        date = draft.date();
        verification = draft.verification() == null ? Verification.CLAIMED : draft.verification();
        List<Contribution> named =
                input.parts("contributions", draft.contributions(), (field, part) -> part.read(field, input));
        contributions.stream().filter(one -> !one.seen()).forEach(named::add);
        Input.replace(contributions, named);
    }

    @Override
    public OutcomeDraft draft() {
        return new OutcomeDraft(
                code,
                kind,
                title,
                description,
                Ref.codes(municipalities),
                date,
                verification,
                seenContributions().map(Contribution::draft).toList());
    }

    /** What the caller does not see of what contributed, it neither learns nor removes. */
    Stream<Contribution> seenContributions() {
        return contributions.stream().filter(Contribution::seen);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return contributions.stream().flatMap(Contribution::contributors);
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    public PartialDate dated() {
        return date;
    }

    @Override
    protected Stream<String> keywords() {
        return description == null ? Stream.empty() : Stream.of(description.en(), description.es());
    }
}
