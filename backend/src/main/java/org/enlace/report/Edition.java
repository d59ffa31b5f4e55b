package org.enlace.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enlace.shared.text.Text;
import org.hibernate.annotations.UuidGenerator;

/**
 * A report as it was when it was frozen, and stays: what was handed to a funder must not change with the records.
 *
 * <p>An edition is never changed and never deleted. One that should not stand is withdrawn, with a reason, and the next
 * one takes its place.
 */
@Entity
public class Edition extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Report report;

    /** Among the editions of the report, from 1 on. */
    @Column(name = "edition_number", updatable = false)
    public int number;

    @Column(updatable = false)
    public Instant frozenAt;

    /** SHA-256 of the content's bytes, in hexadecimal digits. */
    @Column(updatable = false)
    public String sha256;

    /** Compressed JSON. */
    @Column(updatable = false)
    public byte[] content;

    public Instant withdrawnAt;
    public Text withdrawnReason;

    static Optional<Edition> of(Report report, Integer number) {
        return number == null
                ? Optional.empty()
                : find("report = ?1 and number = ?2", report, number).firstResultOptional();
    }
}
