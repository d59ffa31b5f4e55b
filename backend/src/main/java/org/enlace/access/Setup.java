package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.imports.Sample;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.audit.Action;
import org.enlace.shared.problem.Refusal;

/**
 * How an installation gets its first administrator, who lets everybody else in.
 *
 * <p>There is no account that it comes with. Whoever started it knows a token that nobody else does.
 */
@Singleton
public class Setup {

    private final Passwords passwords;
    private final Sample sample;
    private final Clock clock;
    private final Optional<String> fixed;

    Setup(
            Passwords passwords,
            Sample sample,
            Clock clock,
            @ConfigProperty(name = "enlace.setup-token") Optional<String> fixed) {
        this.passwords = passwords;
        this.sample = sample;
        this.clock = clock;
        this.fixed = fixed;
    }

    public boolean open() {
        return QuarkusTransaction.joiningExisting().call(() -> !Account.anyAdmin());
    }

    /** A new token for the console, unless there is an administrator or the token is fixed. */
    public Optional<String> token() {
        return open() && fixed.isEmpty()
                ? Optional.of(QuarkusTransaction.requiringNew()
                        .call(() -> SetupToken.print(now()).plain()))
                : Optional.empty();
    }

    /** Makes the first administrator. Of many who try at once, one is. */
    InstalledView install(Installation given) {
        refuseUnlessOpen();
        if (!QuarkusTransaction.requiringNew().call(() -> known(given.token()))) {
            throw Refusal.of(Status.FORBIDDEN, "setup.token");
        }
        PasswordRule.check("password", given.password(), given.email(), given.name());
        if (given.sample() != null) {
            sample.check(given.sample());
        }
        String digest = passwords.digest(given.password());
        InstalledView installed = QuarkusTransaction.requiringNew().call(() -> first(given, digest));
        if (given.sample() != null) {
            sample.load(given.sample());
        }
        return installed;
    }

    private InstalledView first(Installation given, String digest) {
        AdminTurn.await();
        refuseUnlessOpen();
        SetupToken.deleteAll();
        Account account = new Account();
        account.email = Account.folded(given.email());
        account.name = given.name().strip();
        account.role = Role.ADMIN;
        account.personal = true;
        account.setPassword(digest);
        Caller.act(Caller.SYSTEM, account::persistAndFlush);
        ShownToken token =
                AccessToken.issue(account, "setup", account.scopes(), now()).renew();
        Caller.act(account.caller(token.id()), () -> account.note(Action.SET_UP, null));
        return new InstalledView(UserRef.of(account), token.text());
    }

    private void refuseUnlessOpen() {
        if (!open()) {
            throw Refusal.conflict("setup.done");
        }
    }

    private boolean known(String token) {
        return fixed.map(wanted -> Secret.same(wanted, token)).orElseGet(() -> SetupToken.known(token, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
