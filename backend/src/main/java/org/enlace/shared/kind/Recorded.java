package org.enlace.shared.kind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Text;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UuidGenerator;

/**
 * Anything that Enlace keeps: it has an id, a code by which people and files name it, and a history of its changes.
 *
 * <p>The folded columns never leave the server.
 *
 * @param <D> the draft from which it is created and replaced
 */
@MappedSuperclass
public abstract class Recorded<D extends Draft> extends PanacheEntityBase {

    private static final String UNDATED = "9999-12-31/9999-12-31";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @NaturalId(mutable = true)
    public String code;

    @Version
    public long version;

    public Instant createdAt;

    @Column(updatable = false)
    public String createdBy;

    public Instant updatedAt;
    public String updatedBy;

    /** One of its {@link Words}, as is {@link #searchText}. */
    public String sortName;

    /** Earliest and latest day, {@code 2011-01-01/2011-01-31}; undated records come last. */
    public String sortDate;

    public String searchText;

    /** Takes over everything a caller may set; what does not hold is noted in {@code input}. */
    public abstract void apply(D draft, Input input);

    /** The draft that would make this record as it is; also its row in a spreadsheet. */
    public abstract D draft();

    /** The draft as the caller may know it: without what is hidden from it. */
    public D shown() {
        return draft();
    }

    /** What a list calls it; a proper name is the same in both languages. */
    public abstract Text caption();

    /** The date by which lists of its kind sort, or {@code null}. */
    public PartialDate dated() {
        return null;
    }

    /** The id of the person whom it tells about, {@code null} of what is nobody's. */
    public UUID person() {
        return null;
    }

    /** The code by which the caller may know it. */
    public String shownCode() {
        return code;
    }

    /** What a list calls it before the caller. */
    public Text shownCaption() {
        return caption();
    }

    /** The records of whose partnerships it is a part, as its kind's {@link Belonging} says in queries. */
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.empty();
    }

    /** Whether everybody may see it. */
    public boolean published() {
        return hangsOn().anyMatch(Recorded::published);
    }

    /** Whether it is of a partnership to which one of the caller's organizations is a party. */
    public boolean isOf(Caller caller) {
        return hangsOn().anyMatch(one -> one.isOf(caller));
    }

    /** Whether the running caller sees it. */
    public boolean seen() {
        Caller caller = Caller.current();
        return caller.seesAllPrograms() || published() || isOf(caller);
    }

    /** Further words by which a person would look for it. */
    protected Stream<String> keywords() {
        return Stream.empty();
    }

    /** The name from which a code is derived when the caller chose none. */
    protected String codeBasis() {
        return caption().any();
    }

    @PrePersist
    void created() {
        if (createdAt != null) {
            return;
        }
        updated();
        createdAt = updatedAt;
        createdBy = updatedBy;
    }

    @PreUpdate
    void updated() {
        updatedAt = now();
        updatedBy = Caller.current().name();
        Words words = Words.of(this);
        sortName = words.sortName();
        searchText = words.searchText();
        PartialDate date = dated();
        sortDate = date == null ? UNDATED : date.earliest() + "/" + date.latest();
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed() {
        Changes.noted();
    }

    /** Microseconds, as both databases keep them: an answer and the next read must be the same. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || id != null && other instanceof Recorded<?> that && id.equals(that.id);
    }

    /** One for all: neither id nor code is there for the whole life of an object. */
    @Override
    public int hashCode() {
        return Recorded.class.hashCode();
    }
}
