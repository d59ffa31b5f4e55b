package org.enlace.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Personal;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.References;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.text.Slug;
import org.enlace.shared.text.Text;
import org.enlace.source.Source;
import org.hibernate.query.QueryFlushMode;

/**
 * The place in a source that tells something of a record, whatever its kind, or of one of its fields.
 *
 * <p>Sources contradict each other: conflicting claims about one field stand side by side, and at most one of them is
 * the one that the record follows.
 */
@Entity
public class Citation extends Recorded<CitationDraft> implements Personal {

    public static final Belonging BELONGING = new CitationSight();

    private static final String PREFERRED = "select c from Citation c where c.preferredFor = :field";

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /** The kind of the documented record, as paths call it. */
    public String entityKind;

    public UUID entityId;

    /** {@code null} for the record as a whole. */
    public String field;

    public String locator;
    public String quote;
    public String claimedValue;
    public boolean preferred;

    /** The record and field, where this is the preferred claim: the database keeps it unique. */
    public String preferredFor;

    public Text note;

    @Transient
    private Recorded<?> entity;

    @Override
    public void apply(CitationDraft draft, Input input) {
        source = input.one("source", Source.class, draft.source());
        field = draft.field();
        locator = draft.locator();
        quote = draft.quote();
        claimedValue = draft.claimedValue();
        note = draft.note();
        Optional<Kind<?, ?, ?>> kind = kinds().named(draft.entityKind());
        if (kind.isPresent()) {
            document(kind.get(), draft.entity(), input);
        } else {
            input.refuse(Violation.body("entityKind", draft.entityKind(), new Message("unknown-value"))
                    .withHint(new Message("allowed", String.join(", ", kinds().names()))));
        }
        prefer(Boolean.TRUE.equals(draft.preferred()));
        if (preferredFor != null && source != null) {
            rival(draft.code())
                    .ifPresent(rival ->
                            input.refuse(Violation.body("preferred", true, new Message("citation.preferred-taken"))
                                    .withHint(new Message("citation.preferred-by", rival.code))));
        }
    }

    void prefer(boolean chosen) {
        preferred = chosen;
        preferredFor = chosen && entityId != null ? claimed() : null;
    }

    /** What it makes a claim about. */
    private String claimed() {
        return entityId + "/" + (field == null ? "" : field);
    }

    /** Another citation that is preferred for what this one claims. */
    Optional<Citation> rival() {
        return preferred(claimed()).filter(other -> !other.equals(this)).findFirst();
    }

    private void document(Kind<?, ?, ?> kind, String ref, Input input) {
        Recorded<?> named = input.one("entity", kind.entity, ref);
        input.check(named == null || kind.owns(named), "entity", ref, "other-kind", kind.name);
        if (named != null) {
            entity = named;
            entityId = named.id;
            entityKind = kinds().of(named).name;
        }
        String head = field == null ? null : field.split("[.\\[]", 2)[0];
        if (head != null && !kind.fields().contains(head)) {
            input.refuse(Violation.body("field", field, new Message("unknown-field"))
                    .withHint(new Message("allowed", String.join(", ", kind.fields()))));
        }
    }

    /** The other citation that is preferred already; not itself, by whatever the draft knows it. */
    private Optional<Citation> rival(String draftCode) {
        String itself = draftCode == null ? Slug.of(codeBasis()) : draftCode;
        return preferred(preferredFor)
                .filter(other -> !other.equals(this) && !(id == null && other.code.equals(itself)))
                .findFirst();
    }

    private static Stream<Citation> preferred(String claimed) {
        return Panache.getSession()
                .createSelectionQuery(PREFERRED, Citation.class)
                .setParameter("field", claimed)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .stream();
    }

    @Override
    public CitationDraft draft() {
        return new CitationDraft(
                code,
                Ref.code(source),
                entityKind,
                entity().shownCode(),
                field,
                locator,
                quote,
                claimedValue,
                preferred,
                note);
    }

    /** The documented record. */
    Recorded<?> entity() {
        if (entity == null) {
            Class<? extends Recorded<?>> type = kinds().named(entityKind).orElseThrow().entity;
            entity = References.regardless(type, entityId.toString()).orElseThrow();
        }
        return entity;
    }

    EntityRef entityRef() {
        return new EntityRef(entityKind, entityId, entity().shownCode(), entity().shownCaption());
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(entity());
    }

    @Override
    public Text caption() {
        return Text.same(locator == null ? source.title : source.title + ", " + locator);
    }

    /** Whom the documented record tells about. */
    @Override
    public UUID person() {
        return entity().person();
    }

    @Override
    protected String codeBasis() {
        return String.join(" ", source.code, entityKind, entity().code, field == null ? "" : field);
    }

    @Override
    protected Stream<String> keywords() {
        Stream<String> own = Stream.of(entity().code, field, quote, claimedValue);
        return note == null ? own : Stream.concat(own, Stream.of(note.en(), note.es()));
    }

    /** Reads what a page of citations documents, with one query for each kind among it. */
    static void loadEntities(List<Citation> page) {
        Map<String, List<UUID>> ids =
                page.stream().collect(groupingBy(c -> c.entityKind, mapping(c -> c.entityId, toList())));
        Map<UUID, Recorded<?>> entities = new HashMap<>();
        ids.forEach((kind, some) -> kinds().named(kind)
                .orElseThrow()
                .regardless(new Where().and("e.id in ?", some))
                .forEach(entity -> entities.put(entity.id, entity)));
        page.forEach(citation -> citation.entity = entities.get(citation.entityId));
    }

    private static Kinds kinds() {
        return Arc.container().instance(Kinds.class).get();
    }
}
