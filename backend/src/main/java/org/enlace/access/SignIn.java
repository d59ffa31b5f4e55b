package org.enlace.access;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.enlace.shared.access.Admission;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Contention;

/**
 * Lets in who shows the right password and, where there is one, the second factor.
 *
 * <p>Every other answer is the same and takes as long, so that nobody learns which accounts there are.
 */
@Singleton
class SignIn {

    private final Passwords passwords;
    private final AddressLimit addresses;
    private final Clock clock;

    SignIn(Passwords passwords, AddressLimit addresses, Clock clock) {
        this.passwords = passwords;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A session that was opened, and what its cookie holds. */
    record Opened(Secret cookie, Caller caller) {}

    /** Opens a session instead of the caller's former one. */
    Opened open(Credentials given, Client client, Caller former) {
        addresses.take(client.address());
        begin(given.email());
        Known known = QuarkusTransaction.requiringNew().call(() -> Known.of(given.email()));
        if (!passwords.match(given.password(), known.password())) {
            QuarkusTransaction.requiringNew()
                    .run(() -> new Deed(Action.SIGN_IN_REFUSED, Account.KIND, known.id(), null, null, null).note());
            throw Admission.unauthorized("access.wrong");
        }
        if (known.totp() != null && (given.totp() == null || given.totp().isBlank())) {
            QuarkusTransaction.requiringNew().run(() -> SignInTries.undo(given.email()));
            throw Admission.unauthorized("access.totp-missing")
                    .withViolation(Violation.body("totp", null, new Message("required")));
        }
        return QuarkusTransaction.requiringNew().call(() -> opened(given, client, known.id(), former));
    }

    /** Has somebody who is signed in show the password again; a wrong one counts like a failed sign-in. */
    void confirm(Account account, String field, String password) {
        begin(account.email);
        if (!passwords.match(password, account.password)) {
            throw wrong(field, "access.wrong-password");
        }
        QuarkusTransaction.requiringNew().run(() -> SignInTries.forget(account.email));
    }

    /** What was shown is not right; nothing of it is repeated. */
    static Refusal wrong(String field, String key) {
        return Refusal.invalid(Violation.body(field, null, new Message(key)));
    }

    /** Counts the try, or refuses it unseen when there were too many. */
    private void begin(String email) {
        Duration wait = count(email);
        if (!wait.isZero()) {
            throw Refusal.of(429, "access.throttled", wait.toSeconds() + 1)
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        }
    }

    private Duration count(String email) {
        try {
            return Contention.again(
                    () -> QuarkusTransaction.requiringNew().call(() -> SignInTries.begin(email, clock.instant())));
        } catch (Exception error) {
            throw Problems.refusal(error);
        }
    }

    private Opened opened(Credentials given, Client client, UUID id, Caller former) {
        Account account = Account.findById(id);
        if (!account.active() || account.totp != null && !second(account, given.totp())) {
            throw Admission.unauthorized("access.wrong-totp")
                    .withViolation(Violation.body("totp", null, new Message("access.wrong-totp")));
        }
        SignInTries.forget(given.email());
        return admit(account, client, former);
    }

    /** Opens a session of an account whose owner has shown who they are. */
    Opened admit(Account account, Client client, Caller former) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Account.update("signedInAt = ?1 where id = ?2", now, account.id);
        Secret secret = Secret.random();
        if (former.credential() != null) {
            AccountSession.delete("id", former.credential());
        }
        AccountSession session = AccountSession.open(account, secret, client, now);
        Caller caller = account.caller(session.id);
        Caller.act(caller, () -> account.note(Action.SIGN_IN, null));
        return new Opened(secret, caller);
    }

    /** Each code counts once, also of two at the same time: the database says which was first. */
    private boolean second(Account account, String given) {
        String code = given.replace(" ", "").toLowerCase(Locale.ROOT);
        var step = OneTimeCodes.step(account.totp, code, clock.instant(), account.totpStep);
        if (step.isPresent()) {
            return Account.update("totpStep = ?1 where id = ?2 and totpStep < ?1", step.getAsLong(), account.id) == 1;
        }
        return Panache.getSession()
                        .createNativeMutationQuery(
                                "delete from account_recovery_code where account_id = ?1 and digest = ?2")
                        .setParameter(1, account.id)
                        .setParameter(2, Secret.digest(code))
                        .executeUpdate()
                == 1;
    }

    /** What is known of a name; of one that is nobody's, or nobody's any more, nothing. */
    private record Known(UUID id, String password, String totp) {

        static Known of(String email) {
            return Account.of(email)
                    .filter(Account::active)
                    .map(account -> new Known(account.id, account.password, account.totp))
                    .orElse(new Known(null, null, null));
        }
    }
}
