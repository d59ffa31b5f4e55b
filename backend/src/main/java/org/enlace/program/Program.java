package org.enlace.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/**
 * A funded effort under which partnerships are made, such as AMUPREV.
 *
 * <p>Its term is a history of periods, because programs are extended and sources disagree: an extension supersedes the
 * period before and never overwrites it.
 */
@Entity
public class Program extends Recorded<ProgramDraft> {

    /** A program is nobody's but the coordinators'; the parties of its partnerships see it. */
    public static final Belonging BELONGING = (program, asked) -> asked.own()
            ? Condition.NONE
            : asked.either(
                    Condition.of(program + ".published = true"),
                    Condition.exists(
                            "Partnership q join q.parties y",
                            Condition.of("q.program = %s and y.organization.id in :organizations", program)));

    public String acronym;
    public Text title;
    public Text description;

    @Enumerated(EnumType.STRING)
    public ProgramStatus status;

    public boolean published;
    public Text region;
    public String website;

    /** Who reports on it to IATI; where nobody says, the accountable or else the implementing organization. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Organization reporter;

    /** Five digits of the DAC's purpose codes. */
    public String dacSector;

    @ElementCollection
    @CollectionTable(name = "program_award", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    public List<Award> awards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_period", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    public List<ProgramPeriod> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_organization", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    public List<ProgramOrganization> organizations = new ArrayList<>();

    @Override
    public void apply(ProgramDraft draft, Input input) {
        acronym = draft.acronym();
        title = draft.title();
        description = draft.description();
        status = draft.status();
        published = Boolean.TRUE.equals(draft.published());
        region = draft.region();
        website = draft.website();
        reporter = input.one("reporter", Organization.class, draft.reporter());
        dacSector = draft.dacSector();
        Input.replace(awards, input.parts("awards", draft.awards(), (field, award) -> award.read(field, input)));
        Input.replace(
                periods, input.parts("periods", draft.periods(), (field, period) -> period.checked(field, input)));
        Input.replace(
                organizations,
                input.parts("organizations", draft.organizations(), (field, part) -> part.read(field, input)));
    }

    @Override
    public ProgramDraft draft() {
        return new ProgramDraft(
                code,
                acronym,
                title,
                description,
                status,
                published,
                region,
                website,
                Ref.code(reporter),
                dacSector,
                awards.stream().map(Award::draft).toList(),
                List.copyOf(periods),
                organizations.stream().map(ProgramOrganization::draft).toList());
    }

    /**
     * The period that stood on the day: the last one that had been announced, or all when announcements are unknown.
     */
    public Optional<ProgramPeriod> periodAsOf(LocalDate day) {
        return periods.stream()
                .filter(period -> day == null
                        || period.announced() == null
                        || !period.announced().earliest().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The term now: start of the first period that has one, end of the latest. */
    public ProgramTerm term() {
        PartialDate start = periods.stream()
                .map(ProgramPeriod::start)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        return new ProgramTerm(start, periodAsOf(null).map(ProgramPeriod::end).orElse(null));
    }

    /** Who reports on it to IATI, if anybody can be told to. */
    public Optional<Organization> reporting() {
        return reporter != null
                ? Optional.of(reporter)
                : Stream.of(ProgramRole.ACCOUNTABLE, ProgramRole.IMPLEMENTING)
                        .flatMap(this::having)
                        .findFirst();
    }

    public Stream<Organization> funders() {
        return having(ProgramRole.FUNDING);
    }

    private Stream<Organization> having(ProgramRole role) {
        return organizations.stream().filter(part -> part.role() == role).map(ProgramOrganization::organization);
    }

    @Override
    public boolean published() {
        return published;
    }

    @Override
    public Text caption() {
        return title;
    }

    @Override
    protected String codeBasis() {
        return acronym != null ? acronym : title.any();
    }

    @Override
    public PartialDate dated() {
        return term().start();
    }

    @Override
    protected Stream<String> keywords() {
        return Stream.of(acronym);
    }
}
