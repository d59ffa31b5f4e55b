package org.enlace.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enlace.shared.problem.Problems;
import org.hibernate.LockMode;

/**
 * The turn to import a kind, on whichever server: two imports of one file would otherwise meet row by row, and one of
 * them would break off at the first.
 */
@Entity
@Table(name = "import_turn")
public class Turn extends PanacheEntityBase {

    private static final int PAUSE = 200;

    @Id
    public String kind;

    /** Waits for the turn and keeps it until the transaction ends, giving signs of life meanwhile. */
    static void await(String kind, UUID waiting) {
        QuarkusTransaction.requiringNew().run(() -> enter(kind));
        while (!taken(kind)) {
            QuarkusTransaction.requiringNew().run(() -> Import.get(waiting).touch());
            pause();
        }
    }

    private static void enter(String kind) {
        if (findById(kind) != null) {
            return;
        }
        try {
            Turn turn = new Turn();
            turn.kind = kind;
            turn.persistAndFlush();
        } catch (PersistenceException meanwhile) {
            if (!Problems.duplicate(meanwhile)) {
                throw meanwhile;
            }
            QuarkusTransaction.setRollbackOnly();
        }
    }

    private static boolean taken(String kind) {
        return !Panache.getSession()
                .createSelectionQuery("from Turn where kind = :kind", Turn.class)
                .setParameter("kind", kind)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
