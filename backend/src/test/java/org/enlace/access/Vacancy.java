package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.enlace.shared.access.Role;

/** A while in which there is no administrator, on the database that has had one since the first test. */
public final class Vacancy {

    private final List<Account> admins;

    private Vacancy(List<Account> admins) {
        this.admins = admins;
        role(Role.VIEWER);
    }

    public static Vacancy begin() {
        return new Vacancy(QuarkusTransaction.requiringNew().call(() -> Account.list("role", Role.ADMIN)));
    }

    /** Whoever became the administrator steps back, and who was it is it again. */
    public void close() {
        QuarkusTransaction.requiringNew().run(() -> {
            Account.update("role = ?1 where role = ?2", Role.VIEWER, Role.ADMIN);
            SetupToken.deleteAll();
        });
        role(Role.ADMIN);
    }

    private void role(Role role) {
        QuarkusTransaction.requiringNew()
                .run(() -> admins.forEach(admin -> Account.update("role = ?1 where id = ?2", role, admin.id)));
    }
}
