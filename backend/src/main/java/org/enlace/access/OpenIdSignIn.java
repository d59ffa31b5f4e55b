package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.enlace.access.openid.Identity;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.problem.Refusal;

/**
 * Lets in whom the provider has let in, if an account here is theirs.
 *
 * <p>It becomes theirs once, while an administrator's link to it is open: whoever holds its address at the provider
 * takes it by signing in, instead of by choosing a password; or whoever is signed in links it. No account is ever found
 * by its address alone.
 */
@Singleton
class OpenIdSignIn {

    private final SignIn signIn;
    private final OpenIdSettings settings;
    private final Clock clock;

    OpenIdSignIn(SignIn signIn, OpenIdSettings settings, Clock clock) {
        this.signIn = signIn;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session instead of the caller's former one. */
    SignIn.Opened open(Identity identity, Client client, Caller former) {
        Optional<SignIn.Opened> opened = QuarkusTransaction.requiringNew().call(() -> {
            Account account = AccountIdentity.account(identity)
                    .or(() -> invited(identity))
                    .or(() -> newcomer(identity))
                    .orElseThrow(() -> Refusal.of(Status.FORBIDDEN, "openid.unknown", settings.name()));
            if (account.active()) {
                return Optional.of(signIn.admit(account, client, former));
            }
            account.note(Action.SIGN_IN_REFUSED, null);
            return Optional.empty();
        });
        return opened.orElseThrow(() -> Refusal.of(Status.FORBIDDEN, "openid.disabled"));
    }

    /** Links the account of who is signed in; they have shown both, so that no address needs to be confirmed. */
    void link(Identity identity, Caller caller) {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.of(caller);
            if (AccountIdentity.account(identity)
                    .filter(other -> !other.id.equals(account.id))
                    .isPresent()) {
                throw Refusal.conflict("openid.taken", settings.name());
            }
            AccountIdentity.link(account, identity, now());
        });
    }

    private Optional<Account> invited(Identity identity) {
        Instant now = now();
        return Optional.ofNullable(identity.email())
                .flatMap(Account::of)
                .filter(account -> account.open(now))
                .map(account -> {
                    account.take();
                    return linked(account, identity, now);
                });
    }

    private Optional<Account> newcomer(Identity identity) {
        if (settings.role().isEmpty()
                || identity.email() == null
                || Account.of(identity.email()).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account();
        account.email = Account.folded(identity.email());
        account.name = identity.called();
        account.role = settings.role().get();
        account.take();
        account.persist();
        Caller.act(
                account.caller(null),
                () -> new Deed(Action.CREATE, Account.KIND, account.id, account.name, null, UserState.of(account))
                        .note());
        return Optional.of(linked(account, identity, now()));
    }

    private static Account linked(Account account, Identity identity, Instant now) {
        Caller.act(account.caller(null), () -> AccountIdentity.link(account, identity, now));
        return account;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
