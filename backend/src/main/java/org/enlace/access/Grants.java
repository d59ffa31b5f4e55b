package org.enlace.access;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.enlace.organization.Organization;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.enlace.shared.kind.References;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** The rules by which an administrator changes what an account may do. */
final class Grants {

    private Grants() {}

    /** Takes the draft over, and closes what was open where it changes what the account may do. */
    static void apply(UserDraft draft, Account account) {
        Set<Organization> organizations = organizations(draft);
        Set<Scope> granted = new HashSet<>(Scope.heldBy(draft.role(), draft.personal()));
        if (account.id != null) {
            granted.removeAll(account.scopes());
        }
        refuseBeyond(granted);
        boolean another = account.role != draft.role()
                || account.personal != draft.personal()
                || !account.organizations.equals(organizations);
        if (account.id != null && account.role == Role.ADMIN && draft.role() != Role.ADMIN) {
            refuseLastAdmin(account);
        }
        account.email = Account.folded(draft.email());
        account.name = draft.name().strip();
        account.role = draft.role();
        account.personal = draft.personal();
        account.language = draft.language();
        if (!account.organizations.equals(organizations)) {
            account.organizations.retainAll(organizations);
            account.organizations.addAll(organizations);
        }
        if (account.id != null && another) {
            AccountSession.closeAll(account);
        }
    }

    /** Nobody grants what they do not hold, nor opens a door to an account that reaches further than their own. */
    static void refuseBeyond(Set<Scope> wanted) {
        wanted.stream()
                .filter(scope -> !Caller.current().has(scope))
                .sorted()
                .findFirst()
                .ifPresent(scope -> {
                    throw Refusal.of(Status.FORBIDDEN, "access.grant", scope.code());
                });
    }

    /** Refuses to lose the last administrator, also to somebody who loses another one at the same time. */
    static void refuseLastAdmin(Account account) {
        if (account.role != Role.ADMIN || !account.active()) {
            return;
        }
        AdminTurn.await();
        if (Account.count("role = ?1 and status = ?2 and id <> ?3", Role.ADMIN, AccountStatus.ACTIVE, account.id)
                == 0) {
            throw Refusal.conflict("access.last-admin");
        }
    }

    private static Set<Organization> organizations(UserDraft draft) {
        List<Violation> violations = new ArrayList<>();
        List<String> refs = draft.organizations() == null ? List.of() : draft.organizations();
        Set<Organization> found = new HashSet<>();
        for (int i = 0; i < refs.size(); i++) {
            String field = "organizations[%d]".formatted(i);
            String ref = refs.get(i);
            References.find(Organization.class, ref)
                    .ifPresentOrElse(
                            found::add,
                            () -> violations.add(Violation.body(
                                    field,
                                    ref,
                                    new Message(
                                            "unknown-reference",
                                            new Message("kind.Organization"),
                                            Violation.cut(ref)))));
        }
        if ((draft.role() == Role.PARTNER) == refs.isEmpty()) {
            violations.add(Violation.body(
                    "organizations",
                    null,
                    new Message(refs.isEmpty() ? "access.partner-alone" : "access.no-partner", draft.role())));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return found;
    }
}
