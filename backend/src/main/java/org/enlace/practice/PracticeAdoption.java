package org.enlace.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.outcome.Outcome;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;
import org.enlace.source.Source;

/**
 * How far a practice has come in one municipality, from having been seen to having become its own; there is one for
 * each practice and municipality.
 */
@Entity
public class PracticeAdoption extends Recorded<PracticeAdoptionDraft> {

    public static final Belonging BELONGING = (adoption, asked) -> Practice.BELONGING.of(adoption + ".practice", asked);

    @ManyToOne(fetch = FetchType.LAZY)
    public Practice practice;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization municipality;

    @Enumerated(EnumType.STRING)
    public AdoptionStatus status;

    /** Since when it has had that status. */
    public PartialDate date;

    public Text note;

    /** What shows that it took root, such as a committee that was created. */
    @ManyToMany
    @JoinTable(name = "practice_adoption_outcome", inverseJoinColumns = @JoinColumn(name = "outcome_id"))
    public Set<Outcome> outcomes = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "practice_adoption_evidence", inverseJoinColumns = @JoinColumn(name = "source_id"))
    public Set<Source> evidence = new LinkedHashSet<>();

    @Override
    public void apply(PracticeAdoptionDraft draft, Input input) {
        practice = input.one("practice", Practice.class, draft.practice());
        municipality = input.one("municipality", Organization.class, draft.municipality());
        input.check(
                municipality == null || municipality.kind.isLocalGovernment(),
                "municipality",
                draft.municipality(),
                "practice.no-municipality");
        status = draft.status();
        date = draft.date();
        note = draft.note();
        Input.replace(outcomes, input.all("outcomes", Outcome.class, draft.outcomes(), outcomes));
        Input.replace(evidence, input.all("evidence", Source.class, draft.evidence()));
    }

    @Override
    public PracticeAdoptionDraft draft() {
        return new PracticeAdoptionDraft(
                code,
                Ref.code(practice),
                Ref.code(municipality),
                status,
                date,
                note,
                Ref.codes(seenOutcomes()),
                Ref.codes(evidence));
    }

    /** What the caller does not see of what came about, it neither learns nor removes. */
    Set<Outcome> seenOutcomes() {
        Set<Outcome> seen = new LinkedHashSet<>(outcomes);
        seen.removeIf(outcome -> !outcome.seen());
        return seen;
    }

    /** Outcomes that came about somewhere else, which seldom show that it took root here. */
    List<Warning> warnings() {
        return seenOutcomes().stream()
                .filter(outcome -> !outcome.municipalities.isEmpty() && !outcome.municipalities.contains(municipality))
                .map(outcome -> Warning.of(
                        "OUTCOME_ELSEWHERE", "outcomes", "practice.outcome-elsewhere", outcome.code, municipality.name))
                .toList();
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(practice);
    }

    @Override
    public Text caption() {
        return new Text(caption(practice.name.en()), caption(practice.name.es()));
    }

    private String caption(String name) {
        return "%s: %s".formatted(name == null ? practice.name.any() : name, municipality.name);
    }

    @Override
    protected String codeBasis() {
        return "%.50s %s".formatted(practice.code, municipality.code);
    }

    @Override
    public PartialDate dated() {
        return date;
    }

    @Override
    protected Stream<String> keywords() {
        return note == null ? Stream.empty() : Stream.of(note.en(), note.es());
    }
}
