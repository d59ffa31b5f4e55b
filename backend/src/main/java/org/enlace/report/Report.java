package org.enlace.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PreRemove;
import java.util.stream.Stream;
import org.enlace.program.Program;
import org.enlace.report.document.Phrase;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/**
 * What somebody writes into a program's report of a quarter, beside what is generated from the records.
 *
 * <p>The tables are never kept here: they are read anew until the report is frozen, and from then on there is an
 * {@link Edition}.
 */
@Entity
public class Report extends Recorded<ReportDraft> {

    /** What is still being written is not for the public. */
    public static final Belonging BELONGING = (report, asked) ->
            Program.BELONGING.of(report + ".program", asked).and(Condition.of("%s.edition is not null", report));

    @ManyToOne(fetch = FetchType.LAZY)
    public Program program;

    /** Such as {@code FY2013 Q4}. */
    @Column(name = "fiscal_quarter")
    public String quarter;

    public Text introduction;
    public Text accomplishments;
    public Text objectives;
    public Text indicators;
    public Text commitments;
    public Text outcomes;
    public Text challenges;
    public Text outlook;

    /** Number of the edition that holds, {@code null} while the report is live. */
    public Integer edition;

    /** How many editions there have been. */
    public int editions;

    @Override
    public void apply(ReportDraft draft, Input input) {
        ReportDraft before = edition == null ? null : draft();
        program = input.one("program", Program.class, draft.program());
        quarter = draft.quarter();
        introduction = draft.introduction();
        accomplishments = draft.accomplishments();
        objectives = draft.objectives();
        indicators = draft.indicators();
        commitments = draft.commitments();
        outcomes = draft.outcomes();
        challenges = draft.challenges();
        outlook = draft.outlook();
        if (before != null && program != null && !draft().saysAsMuchAs(before)) {
            throw Refusal.conflict("report.frozen", quarter);
        }
    }

    @Override
    public ReportDraft draft() {
        return new ReportDraft(
                code,
                Ref.code(program),
                quarter,
                introduction,
                accomplishments,
                objectives,
                indicators,
                commitments,
                outcomes,
                challenges,
                outlook);
    }

    boolean frozen() {
        return edition != null;
    }

    /** Keeps what it says by now under the next number. */
    void freeze() {
        if (frozen()) {
            throw Refusal.conflict("report.frozen", quarter);
        }
        editions++;
        edition = editions;
    }

    /** Makes it live again; the edition stays. */
    void reopen() {
        if (!frozen()) {
            throw Refusal.conflict("report.live", quarter);
        }
        edition = null;
    }

    /** An edition was given to somebody. */
    @PreRemove
    void checkNeverFrozen() {
        if (editions > 0) {
            throw Refusal.conflict("report.kept", quarter);
        }
    }

    /** What was written into a section, {@code null} where nothing was. */
    Text narrative(ReportSection section) {
        return switch (section) {
            case INTRODUCTION -> introduction;
            case ACCOMPLISHMENTS -> accomplishments;
            case OBJECTIVES -> objectives;
            case INDICATORS -> indicators;
            case COMMITMENTS -> commitments;
            case OUTCOMES -> outcomes;
            case CHALLENGES -> challenges;
            case OUTLOOK -> outlook;
            case SOURCES -> null;
        };
    }

    @Override
    public boolean published() {
        return frozen() && super.published();
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(program);
    }

    @Override
    public Text caption() {
        return Phrase.of("report-of", program.acronym == null ? program.title : program.acronym, quarter);
    }

    @Override
    protected String codeBasis() {
        return "%.60s %s".formatted(program.code, quarter);
    }

    @Override
    public PartialDate dated() {
        return PartialDate.of(Quarter.named(quarter).first().toString());
    }
}
