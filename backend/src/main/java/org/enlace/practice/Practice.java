package org.enlace.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.agenda.AgendaItem;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * A way of doing things that partners show each other, such as a committee or a mentoring program: what travels from
 * one municipality to another, and may stay there.
 */
@Entity
public class Practice extends Recorded<PracticeDraft> {

    public static final Belonging BELONGING = (practice, asked) -> Program.BELONGING.of(practice + ".program", asked);

    @ManyToOne(fetch = FetchType.LAZY)
    public Program program;

    public Text name;
    public Text description;

    /** Who developed it, if anybody said. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization origin;

    @ManyToMany
    @JoinTable(name = "practice_focus_area", inverseJoinColumns = @JoinColumn(name = "focus_area_id"))
    public Set<FocusArea> focusAreas = new LinkedHashSet<>();

    /** Where it was seen. */
    @ManyToMany
    @JoinTable(name = "practice_agenda_item", inverseJoinColumns = @JoinColumn(name = "agenda_item_id"))
    public Set<AgendaItem> agendaItems = new LinkedHashSet<>();

    @Override
    public void apply(PracticeDraft draft, Input input) {
        program = input.one("program", Program.class, draft.program());
        name = draft.name();
        description = draft.description();
        origin = input.one("origin", Organization.class, draft.origin());
        Input.replace(focusAreas, input.all("focusAreas", FocusArea.class, draft.focusAreas()));
        Input.replace(agendaItems, input.all("agendaItems", AgendaItem.class, draft.agendaItems(), agendaItems));
        agendaItems.forEach(
                item -> input.check(isOfProgram(item.visit), "agendaItems", item.code, "practice.seen-elsewhere"));
    }

    private boolean isOfProgram(Visit visit) {
        return program == null || visit.partnerships.stream().anyMatch(one -> program.equals(one.program));
    }

    @Override
    public PracticeDraft draft() {
        return new PracticeDraft(
                code,
                Ref.code(program),
                name,
                description,
                Ref.code(origin),
                Ref.codes(focusAreas),
                Ref.codes(seenItems()));
    }

    /** What the caller does not see of the agendas, it neither learns nor removes. */
    Set<AgendaItem> seenItems() {
        Set<AgendaItem> seen = new LinkedHashSet<>(agendaItems);
        seen.removeIf(item -> !item.seen());
        return seen;
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(program);
    }

    @Override
    public Text caption() {
        return name;
    }

    @Override
    protected Stream<String> keywords() {
        Text said = description == null ? new Text(null, null) : description;
        return Stream.of(said.en(), said.es(), origin == null ? null : origin.name);
    }
}
