package org.enlace.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Question;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/** A document from which something is known; citations say which of its places tells what. */
@Entity
public class Source extends Recorded<SourceDraft> {

    /** Seen where what it tells of, or is evidence of, is seen, and by those who noted it. */
    public static final Belonging BELONGING = Source::belonging;

    public String title;
    public String publisher;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    public PartialDate published;
    public String url;

    /** ISO 639-1. */
    public String language;

    public Text notes;

    /** The account that noted it, which may go on changing it. */
    @Column(updatable = false)
    public UUID owner;

    private static Condition belonging(String source, Question asked) {
        Condition noted = asked.madeBy("w.owner");
        Condition told =
                Condition.exists("Citation x", Condition.of("x.source = w").and(asked.of("Citation", "x")));
        Condition any = noted.or(told).or(evidence("IndicatorValue", asked)).or(evidence("PracticeAdoption", asked));
        return Condition.exists("Source w", Condition.of("w = " + source).and(asked.own() ? noted : any));
    }

    private static Condition evidence(String entity, Question asked) {
        return Condition.exists(
                entity + " z join z.evidence shown", Condition.of("shown = w").and(asked.of(entity, "z")));
    }

    @Override
    public void apply(SourceDraft draft, Input input) {
        owner = id == null ? Caller.current().account() : owner;
        title = draft.title();
        publisher = draft.publisher();
        kind = draft.kind();
        published = draft.published();
        url = draft.url();
        language = draft.language();
        notes = draft.notes();
    }

    @Override
    public SourceDraft draft() {
        return new SourceDraft(code, title, publisher, kind, published, url, language, notes);
    }

    @Override
    public boolean isOf(Caller caller) {
        return owner != null && owner.equals(caller.account());
    }

    /** Titles are quoted as they stand, in whatever language. */
    @Override
    public Text caption() {
        return Text.same(title);
    }

    @Override
    public PartialDate dated() {
        return published;
    }

    @Override
    protected Stream<String> keywords() {
        return notes == null ? Stream.of(publisher) : Stream.of(publisher, notes.en(), notes.es());
    }
}
