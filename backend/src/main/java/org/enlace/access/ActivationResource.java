package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.problem.Refusal;

@Path("activation")
@Tag(name = "Account", description = "One's own account.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivationResource {

    private final Passwords passwords;
    private final Clock clock;

    ActivationResource(Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    @POST
    @Needs(Right.NONE)
    @Blocking
    @Operation(
            operationId = "activate",
            summary = "Choose a password",
            description = "By a link that an administrator made, once. All sessions of the account end, its access"
                    + " tokens are revoked, and no provider lets anybody into it until it is linked again.")
    public UserRef activate(Activation given) {
        Given.valid(given);
        Account known = QuarkusTransaction.requiringNew().call(() -> linked(given.token()));
        PasswordRule.check("password", given.password(), known.email, known.name);
        String digest = passwords.digest(given.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = linked(given.token());
            UserState before = UserState.of(account);
            Caller owner = account.caller(null);
            Caller.act(owner, () -> {
                account.setPassword(digest);
                account.persistAndFlush();
                account.note(Action.CHANGE, before);
            });
            SignInTries.forget(account.email);
            return UserRef.of(account);
        });
    }

    private Account linked(String token) {
        return Account.<Account>find("link", Secret.digest(token))
                .firstResultOptional()
                .filter(account -> account.open(clock.instant()))
                .orElseThrow(() -> Refusal.of(Status.FORBIDDEN, "access.link"));
    }
}
