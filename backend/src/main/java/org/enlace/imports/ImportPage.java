package org.enlace.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** Some rows of a report, compressed: a row of the table for each row of a file would double what an import writes. */
@Entity
public class ImportPage extends PanacheEntityBase {

    /** The import and the page's place in its report, from 0. */
    @Embeddable
    public record Key(
            @Column(name = "import_id") UUID importId,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    public Key key;

    public int created;
    public int updated;
    public int unchanged;
    public int rejected;

    /** A JSON object per row, compressed by gzip. */
    public byte[] content;

    int count(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REJECTED -> rejected;
        };
    }
}
