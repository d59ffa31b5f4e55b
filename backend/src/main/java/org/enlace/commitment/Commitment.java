package org.enlace.commitment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/**
 * A promise that can be counted, such as "at least four visits by Pinellas County to Panama".
 *
 * <p>Whether it is kept is never typed in: {@link CommitmentProgress} tells it from what happened.
 */
@Entity
public class Commitment extends Recorded<CommitmentDraft> {

    public static final Belonging BELONGING = (commitment, asked) -> Condition.exists(
                    "Partnership p",
                    Condition.of("p = %s.partnership", commitment).and(Partnership.BELONGING.of("p", asked)))
            .or(Condition.exists(
                    "Agreement a",
                    Condition.of("a = %s.agreement", commitment).and(Agreement.BELONGING.of("a", asked))));

    @ManyToOne(fetch = FetchType.LAZY)
    public Agreement agreement;

    /** Only without an agreement, which has its own: an agreement that moves takes its commitments along. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Partnership partnership;

    public Text text;

    @Enumerated(EnumType.STRING)
    public CommitmentMetric metric;

    @Enumerated(EnumType.STRING)
    public CommitmentComparator comparator = CommitmentComparator.AT_LEAST;

    public int quantity = 1;

    @ManyToMany
    @JoinTable(name = "commitment_responsible", inverseJoinColumns = @JoinColumn(name = "organization_id"))
    public Set<Organization> responsible = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "commitment_beneficiary", inverseJoinColumns = @JoinColumn(name = "organization_id"))
    public Set<Organization> beneficiaries = new LinkedHashSet<>();

    public PartialDate due;
    public Text waivedReason;

    /** Read for views only. */
    @Transient
    public Progress progress;

    @Override
    public void apply(CommitmentDraft draft, Input input) {
        agreement = input.one("agreement", Agreement.class, draft.agreement());
        Partnership named = input.one("partnership", Partnership.class, draft.partnership());
        input.check(draft.agreement() != null || draft.partnership() != null, "agreement", null, "commitment.bound");
        input.check(
                agreement == null || named == null || named.equals(agreement.partnership),
                "partnership",
                draft.partnership(),
                "commitment.other-partnership");
        partnership = agreement == null ? named : null;
        text = draft.text();
        metric = draft.metric();
        comparator = draft.comparator() == null ? CommitmentComparator.AT_LEAST : draft.comparator();
        quantity = draft.quantity() == null ? 1 : draft.quantity();
        Input.replace(responsible, input.all("responsible", Organization.class, draft.responsible()));
        Input.replace(beneficiaries, input.all("beneficiaries", Organization.class, draft.beneficiaries()));
        due = draft.due();
        waivedReason = draft.waivedReason();
    }

    @Override
    public CommitmentDraft draft() {
        return new CommitmentDraft(
                code,
                Ref.code(agreement),
                Ref.code(partnership),
                text,
                metric,
                comparator,
                quantity,
                Ref.codes(responsible),
                Ref.codes(beneficiaries),
                due,
                waivedReason);
    }

    /** The partnership in which it is to be kept. */
    public Partnership within() {
        return agreement == null ? partnership : agreement.partnership;
    }

    /** The last day: of what it is due, else of its agreement. */
    LocalDate deadline() {
        PartialDate last = due == null && agreement != null ? agreement.expires : due;
        return last == null ? null : last.latest();
    }

    Pledge pledge() {
        return new Pledge(
                metric,
                comparator,
                quantity,
                ids(responsible),
                ids(beneficiaries),
                agreement == null ? null : agreement.id,
                within().id,
                agreement == null ? null : agreement.signed,
                deadline(),
                waivedReason != null);
    }

    private static Set<UUID> ids(Set<Organization> organizations) {
        return organizations.stream().map(one -> one.id).collect(toUnmodifiableSet());
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(within());
    }

    @Override
    public Text caption() {
        return text;
    }

    @Override
    public PartialDate dated() {
        return due;
    }
}
