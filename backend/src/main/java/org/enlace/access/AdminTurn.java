package org.enlace.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

/**
 * Whoever changes who the administrators are holds its only row until the end of the transaction: of two set-ups one is
 * the first, and of two administrators who demote each other one stays.
 */
@Entity
class AdminTurn extends PanacheEntityBase {

    @Id
    int id;

    static void await() {
        find("id", 1).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }
}
