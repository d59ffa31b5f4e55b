package org.enlace.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Problems;
import org.hibernate.LockMode;

/**
 * The turn to write many rows of a table, on whichever server: two imports of one file would otherwise meet row by row,
 * and one of them would break off at the first. Kinds that share a table share its turn.
 */
@Entity
@Table(name = "import_turn")
public class Turn extends PanacheEntityBase {

    private static final int PAUSE = 200;

    /** Names the table, by the entity. */
    @Id
    public String kind;

    /** Waits for the turn and keeps it until the transaction ends. Who takes several, takes them as they are loaded. */
    static void await(Kind<?, ?, ?> kind) {
        QuarkusTransaction.requiringNew().run(() -> enter(name(kind)));
        while (!taken(kind)) {
            pause();
        }
    }

    private static String name(Kind<?, ?, ?> kind) {
        return kind.entity.getSimpleName();
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

    /** Takes it, if nobody else has it. */
    static boolean taken(Kind<?, ?, ?> kind) {
        return !Panache.getSession()
                .createSelectionQuery("from Turn where kind = :kind", Turn.class)
                .setParameter("kind", name(kind))
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
