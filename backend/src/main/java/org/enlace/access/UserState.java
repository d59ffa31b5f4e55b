package org.enlace.access;

import java.util.List;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Ref;

/** What the audit remembers of an account: what it may, and nothing by which it could be used. */
record UserState(
        String email,
        String name,
        Role role,
        boolean personal,
        List<String> organizations,
        AccountStatus status,
        boolean totp) {

    static UserState of(Account account) {
        return new UserState(
                account.email,
                account.name,
                account.role,
                account.personal,
                Ref.codes(account.organizations),
                account.status,
                account.totp != null);
    }
}
