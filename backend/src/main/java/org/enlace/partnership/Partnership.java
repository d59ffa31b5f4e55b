package org.enlace.partnership;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.access.Caller;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/**
 * Places bound to learn from each other: one shares its practice, the others adapt it.
 *
 * <p>Two partnerships of the same parties in one program are possible, and suspicious: they carry a warning.
 */
@Entity
public class Partnership extends Recorded<PartnershipDraft> {

    public static final Belonging BELONGING = (partnership, asked) -> asked.either(
            Condition.of("%s.program.id in (select g.id from Program g where g.published = true)", partnership),
            Condition.exists(partnership + ".parties y", Condition.of("y.organization.id in :organizations")));

    private static final int PARTIES = 2;

    @ManyToOne(fetch = FetchType.LAZY)
    public Program program;

    public Text title;

    @Enumerated(EnumType.STRING)
    public PartnershipForm form;

    @Enumerated(EnumType.STRING)
    public PartnershipStatus status;

    public PartialDate start;
    public PartialDate end;

    @ManyToMany
    @JoinTable(name = "partnership_focus_area", inverseJoinColumns = @JoinColumn(name = "focus_area_id"))
    public Set<FocusArea> focusAreas = new LinkedHashSet<>();

    public Text description;

    @ElementCollection
    @CollectionTable(name = "party", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "position")
    public List<Party> parties = new ArrayList<>();

    /** Program and parties in one word, by which another partnership of the same is found. */
    public String likeness;

    /** Read for views only. */
    @Transient
    public Activity activity = Activity.NONE;

    @Transient
    public List<Warning> warnings = List.of();

    @Override
    public void apply(PartnershipDraft draft, Input input) {
        program = input.one("program", Program.class, draft.program());
        title = draft.title();
        form = draft.form();
        status = draft.status();
        start = draft.start();
        end = draft.end();
        input.ordered("end", start, end);
        Input.replace(focusAreas, input.all("focusAreas", FocusArea.class, draft.focusAreas()));
        description = draft.description();
        Input.replace(parties, input.parts("parties", draft.parties(), (field, party) -> party.read(field, input)));
        long distinct = organizations().distinct().count();
        input.check(distinct >= PARTIES, "parties", parties.size(), "partnership.two-parties");
        input.check(distinct == parties.size(), "parties", parties.size(), "partnership.party-twice");
        likeness =
                organizations().map(o -> o.id.toString()).sorted().collect(joining(",", Ref.code(program) + ":", ""));
    }

    private Stream<Organization> organizations() {
        return parties.stream().map(Party::organization).filter(Objects::nonNull);
    }

    @Override
    public PartnershipDraft draft() {
        return new PartnershipDraft(
                code,
                Ref.code(program),
                title,
                form,
                status,
                start,
                end,
                Ref.codes(focusAreas),
                description,
                parties.stream().map(Party::draft).toList());
    }

    /** The role of an organization: its own, or that of the nearest organization above it that is a party. */
    public Optional<PartyRole> roleOf(Organization organization) {
        return organization
                .selfAndAncestors()
                .flatMap(one ->
                        parties.stream().filter(party -> party.organization().equals(one)))
                .map(Party::role)
                .findFirst();
    }

    @Override
    public boolean published() {
        return program != null && program.published;
    }

    @Override
    public boolean isOf(Caller caller) {
        return parties.stream().anyMatch(party -> caller.organizations().contains(party.organization().id));
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    public PartialDate dated() {
        return start;
    }

    /** Reads the visits each way and the partnerships of the same parties, once for the page. */
    public static void prepare(List<Partnership> page) {
        var session = Panache.getSession();
        List<UUID> ids = page.stream().map(partnership -> partnership.id).toList();
        Map<UUID, Activity> activities = Activity.of(ids);
        List<String> alike = session.createSelectionQuery(
                        "select p.likeness from Partnership p where p.likeness in :likeness"
                                + " group by p.likeness having count(p) > 1",
                        String.class)
                .setParameter("likeness", page.stream().map(p -> p.likeness).toList())
                .getResultList();
        for (Partnership partnership : page) {
            partnership.activity = activities.getOrDefault(partnership.id, Activity.NONE);
            partnership.warnings = alike.contains(partnership.likeness)
                    ? List.of(Warning.of("SAME_PARTIES", "parties", "partnership.same-parties"))
                    : List.of();
        }
    }
}
