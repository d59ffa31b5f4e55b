package org.enlace.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.participant.Participant;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Personal;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * One point of a visit's agenda: what was seen or discussed, where, with whom.
 *
 * <p>Sources tell the order of a visit more often than its hours, so the position counts and day and times are
 * optional.
 */
@Entity
public class AgendaItem extends Recorded<AgendaItemDraft> implements Personal {

    public static final Belonging BELONGING = (item, asked) -> Visit.BELONGING.of(item + ".visit", asked);

    /** How times of day are written. */
    static final String TIME = "HH:mm";

    @ManyToOne(fetch = FetchType.LAZY)
    public Visit visit;

    /** Place within the visit. */
    public int position;

    /** Day of the visit, the first being 1. */
    @Column(name = "visit_day")
    public Integer day;

    /** In the host's time zone, as {@link #ends}. */
    public LocalTime starts;

    public LocalTime ends;

    @Enumerated(EnumType.STRING)
    public AgendaItemKind kind;

    public Text title;

    /** Or else the venue's name, or neither. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization venue;

    public String venueName;

    @ManyToMany
    @JoinTable(name = "agenda_item_presenter", inverseJoinColumns = @JoinColumn(name = "participant_id"))
    public Set<Participant> presenters = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "agenda_item_focus_area", inverseJoinColumns = @JoinColumn(name = "focus_area_id"))
    public Set<FocusArea> focusAreas = new LinkedHashSet<>();

    public Text notes;

    @Override
    public void apply(AgendaItemDraft draft, Input input) {
        visit = input.one("visit", Visit.class, draft.visit());
        position = draft.position() == null ? 0 : draft.position();
        day = draft.day();
        starts = draft.starts();
        ends = draft.ends();
        input.check(
                starts == null || ends == null || ends.isAfter(starts), "ends", ends, "agenda.ends-too-early", starts);
        kind = draft.kind();
        title = draft.title();
        venue = input.one("venue", Organization.class, draft.venue());
        venueName = draft.venueName();
        input.check(draft.venue() == null || venueName == null, "venueName", venueName, "agenda.two-venues");
        Input.replace(presenters, Set.copyOf(presenters(draft.presenters(), input)));
        Input.replace(focusAreas, input.all("focusAreas", FocusArea.class, draft.focusAreas()));
        notes = draft.notes();
    }

    private List<Participant> presenters(List<String> refs, Input input) {
        return input.parts("presenters", refs, (field, ref) -> presenter(field, ref, input)).stream()
                .filter(found -> found != null)
                .distinct()
                .toList();
    }

    private Participant presenter(String field, String ref, Input input) {
        Participant presenter = input.one(field, Participant.class, ref);
        input.check(
                presenter == null || visit == null || visit.equals(presenter.visit),
                field,
                ref,
                "agenda.presenter-elsewhere");
        return presenter;
    }

    /** A day behind the visit's last one is kept, because either may be what is wrong. */
    public List<Warning> warnings() {
        Integer days = visit.longest();
        return day == null || days == null || day <= days
                ? List.of()
                : List.of(Warning.of("DAY_AFTER_VISIT", "day", "agenda.day-after-visit", day, days));
    }

    @Override
    public AgendaItemDraft draft() {
        return new AgendaItemDraft(
                code,
                Ref.code(visit),
                position,
                day,
                starts,
                ends,
                kind,
                title,
                Ref.code(venue),
                venueName,
                Ref.codes(presenters),
                Ref.codes(focusAreas),
                notes);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(visit);
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    protected String codeBasis() {
        return "%s %d %s".formatted(visit.code, position, title.any());
    }

    /** Not who presents: whoever finds an agenda by a name is told that name. */
    @Override
    protected Stream<String> keywords() {
        Text said = notes == null ? new Text(null, null) : notes;
        return Stream.of(venue == null ? venueName : venue.name, said.en(), said.es());
    }
}
