package org.enlace.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/**
 * A delegation travelling to the partner municipality, or experts travelling out to it.
 *
 * <p>Sources rarely give exact days, so the term is kept as it was stated; direction follows from hosts and senders.
 */
@Entity
public class Visit extends Recorded<VisitDraft> {

    /** A visit is of each of the partnerships that share it. */
    public static final Belonging BELONGING =
            (visit, asked) -> Condition.exists(visit + ".partnerships p", Partnership.BELONGING.of("p", asked));

    @ManyToMany
    @JoinTable(name = "visit_partnership", inverseJoinColumns = @JoinColumn(name = "partnership_id"))
    public Set<Partnership> partnerships = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    public VisitKind kind;

    @Enumerated(EnumType.STRING)
    public VisitStatus status = VisitStatus.PLANNED;

    public PartialDate start;
    public PartialDate end;

    /** The source's own words for the date, such as "in late September". */
    public String datesAsStated;

    public Integer declaredDays;
    public Text title;
    public Text purpose;
    public Text summary;
    public Text reflections;
    public Text notes;

    @ManyToMany
    @JoinTable(name = "visit_host", inverseJoinColumns = @JoinColumn(name = "organization_id"))
    public Set<Organization> hosts = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "visit_sender", inverseJoinColumns = @JoinColumn(name = "organization_id"))
    public Set<Organization> senders = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization place;

    public Integer declaredDelegationSize;

    /** Kept with the visit because lists filter and count by it; follows from hosts, senders and parties. */
    @Enumerated(EnumType.STRING)
    public Direction direction = Direction.UNKNOWN;

    /** Read for views only. */
    @Transient
    public Delegation delegation = Delegation.NOBODY;

    @Override
    public void apply(VisitDraft draft, Input input) {
        Input.replace(partnerships, input.all("partnerships", Partnership.class, draft.partnerships(), partnerships));
        kind = draft.kind();
        status = draft.status() == null ? VisitStatus.PLANNED : draft.status();
        start = draft.start();
        end = draft.end();
        input.ordered("end", start, end);
        datesAsStated = draft.datesAsStated();
        declaredDays = draft.declaredDays();
        title = draft.title();
        purpose = draft.purpose();
        summary = draft.summary();
        reflections = draft.reflections();
        notes = draft.notes();
        Input.replace(hosts, input.all("hosts", Organization.class, draft.hosts()));
        Input.replace(senders, input.all("senders", Organization.class, draft.senders()));
        place = input.one("place", Organization.class, draft.place());
        input.check(
                place == null || place.kind.isLocalGovernment(), "place", draft.place(), "visit.place-no-municipality");
        declaredDelegationSize = draft.declaredDelegationSize();
        derive();
    }

    /** Tells the direction anew, after hosts, senders or the roles of parties changed. */
    void derive() {
        boolean toResource = travels(PartyRole.PEER, PartyRole.RESOURCE);
        boolean toPeer = travels(PartyRole.RESOURCE, PartyRole.PEER);
        if (toResource && toPeer) {
            direction = Direction.BOTH_WAYS;
        } else if (toResource) {
            direction = Direction.TO_RESOURCE;
        } else {
            direction = toPeer ? Direction.TO_PEER : Direction.UNKNOWN;
        }
    }

    private boolean travels(PartyRole from, PartyRole to) {
        return roles(senders).anyMatch(role -> role == from) && roles(hosts).anyMatch(role -> role == to);
    }

    private Stream<PartyRole> roles(Set<Organization> organizations) {
        return organizations.stream()
                .flatMap(organization ->
                        partnerships.stream().flatMap(partnership -> partnership.roleOf(organization).stream()));
    }

    /** How many days it can have lasted, or {@code null} when neither its length nor its term is known. */
    public Integer longest() {
        if (declaredDays != null || start == null || end == null) {
            return declaredDays;
        }
        return Math.toIntExact(ChronoUnit.DAYS.between(start.earliest(), end.latest()) + 1);
    }

    /** Confirms that it took place; from now on it counts toward commitments. */
    public void complete(PartialDate lastDay) {
        if (status == VisitStatus.CANCELLED) {
            throw Refusal.conflict("visit.cancelled-not-completed");
        }
        if (!PartialDate.ordered(start, lastDay)) {
            throw Refusal.conflict("visit.ends-before-start", start);
        }
        status = VisitStatus.COMPLETED;
        end = lastDay == null ? end : lastDay;
    }

    /** Calls it off. */
    public void cancel() {
        if (status == VisitStatus.COMPLETED) {
            throw Refusal.conflict("visit.completed-not-cancelled");
        }
        status = VisitStatus.CANCELLED;
    }

    /** What does not add up: strangers to the partnerships, a delegation of another size than declared. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        stranger(senders)
                .ifPresent(one -> warnings.add(Warning.of("SENDER_NO_PARTY", "senders", "visit.no-party", one.name)));
        stranger(hosts)
                .ifPresent(one -> warnings.add(Warning.of("HOST_NO_PARTY", "hosts", "visit.no-party", one.name)));
        Integer difference = delegation.difference(declaredDelegationSize);
        if (difference != null && difference != 0) {
            warnings.add(Warning.of(
                    "DELEGATION_DIFFERS",
                    "declaredDelegationSize",
                    "visit.delegation-differs",
                    delegation.sending(),
                    declaredDelegationSize));
        }
        return warnings;
    }

    private Optional<Organization> stranger(Set<Organization> organizations) {
        return organizations.stream()
                .filter(one -> partnerships.stream().allMatch(p -> p.roleOf(one).isEmpty()))
                .findFirst();
    }

    @Override
    public VisitDraft draft() {
        return new VisitDraft(
                code,
                Ref.codes(seenPartnerships()),
                kind,
                status,
                start,
                end,
                datesAsStated,
                declaredDays,
                title,
                purpose,
                summary,
                reflections,
                notes,
                Ref.codes(hosts),
                Ref.codes(senders),
                Ref.code(place),
                declaredDelegationSize);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return partnerships.stream();
    }

    /** Those of the partnerships that the caller sees; another's visit may be shared with it. */
    List<Partnership> seenPartnerships() {
        return partnerships.stream().filter(Recorded::seen).toList();
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    public PartialDate dated() {
        return start == null ? end : start;
    }

    @Override
    protected Stream<String> keywords() {
        return Stream.of(purpose, summary, notes)
                .filter(text -> text != null)
                .flatMap(text -> Stream.of(text.en(), text.es()));
    }
}
