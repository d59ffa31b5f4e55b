package org.enlace.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/** A document from which something is known; citations say which of its places tells what. */
@Entity
public class Source extends Recorded<SourceDraft> {

    public String title;
    public String publisher;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    public PartialDate published;
    public String url;

    /** ISO 639-1. */
    public String language;

    public Text notes;

    @Override
    public void apply(SourceDraft draft, Input input) {
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
