package org.enlace.privacy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What an administrator set about how long people are known by name, and when that was last looked after. */
@Entity
class Retention extends PanacheEntityBase {

    @Id
    int id;

    /** {@code null} for as long as nobody erases them. */
    Integer months;

    Instant ranAt;

    /** How many became nameless then. */
    Integer anonymised;

    static Retention only() {
        return findById(1);
    }
}
