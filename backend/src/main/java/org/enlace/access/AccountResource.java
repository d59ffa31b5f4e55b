package org.enlace.access;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.problem.Refusal;

@Path("account")
@Tag(name = "Account", description = "One's own account.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final SignIn signIn;
    private final Passwords passwords;
    private final Clock clock;

    AccountResource(SignIn signIn, Passwords passwords, Clock clock) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GET
    @Needs(Right.ACCOUNT)
    @Transactional
    @Operation(operationId = "getAccount", summary = "Get one's own account")
    public UserView get() {
        return UserView.of(Account.own());
    }

    @PUT
    @Needs(Right.SELF)
    @Transactional
    @Operation(operationId = "changeAccount", summary = "Change one's name and language")
    public UserView replace(AccountDraft draft) {
        Given.valid(draft);
        Account account = Account.own();
        UserState before = UserState.of(account);
        account.name = draft.name().strip();
        account.language = draft.language();
        Panache.getEntityManager().flush();
        account.note(Action.CHANGE, before);
        return UserView.of(account);
    }

    @POST
    @Needs(Right.SELF)
    @Path("password")
    @Transactional
    @Operation(
            operationId = "changePassword",
            summary = "Change one's password",
            description = "All other sessions end. A wrong present password counts like a failed sign-in. Whoever has"
                    + " none yet, having come by a provider, shows a session not older than ten minutes instead.")
    public void password(PasswordChange change) {
        Given.valid(change);
        Account account = Account.own();
        if (account.password == null) {
            AccountSession.checkFresh(Caller.current().credential(), clock.instant());
        } else {
            signIn.confirm(account, "current", change.known());
        }
        PasswordRule.check("password", change.password(), account.email, account.name);
        account.password = passwords.digest(change.password());
        account.link = null;
        AccountSession.closeOthers(account, Caller.current().credential());
        account.note(Action.RESET, null);
    }

    @POST
    @Needs(Right.SELF)
    @Path("totp")
    @Transactional
    @Operation(
            operationId = "offerTotp",
            summary = "Begin with a second factor",
            description = "Answers a secret for an app; it counts once a code of it is confirmed.")
    public SecondFactor.Offered offer(Proof proof) {
        Account account = proven(proof);
        account.totpOffered = OneTimeCodes.secret();
        return new SecondFactor.Offered(account.totpOffered, OneTimeCodes.uri(account.email, account.totpOffered));
    }

    @POST
    @Needs(Right.SELF)
    @Path("totp/confirmation")
    @Transactional
    @Operation(
            operationId = "confirmTotp",
            summary = "Confirm the second factor",
            description = "From now on signing in asks for a code. Answers codes for who has lost the app.")
    public SecondFactor.Codes confirm(SecondFactor.Code given) {
        Given.valid(given);
        Account account = Account.own();
        if (account.totpOffered == null) {
            throw Refusal.conflict("access.totp-none");
        }
        var step = OneTimeCodes.step(account.totpOffered, given.code().strip(), clock.instant(), 0);
        account.totpStep = step.orElseThrow(() -> SignIn.wrong("code", "access.wrong-totp"));
        UserState before = UserState.of(account);
        account.totp = account.totpOffered;
        account.totpOffered = null;
        account.note(Action.CHANGE, before);
        return codes(account);
    }

    @POST
    @Needs(Right.SELF)
    @Path("totp/removal")
    @Transactional
    @Operation(operationId = "removeTotp", summary = "Do without a second factor")
    public void remove(Proof proof) {
        Account account = proven(proof);
        UserState before = UserState.of(account);
        account.totp = null;
        account.totpOffered = null;
        account.recoveryCodes.clear();
        account.note(Action.CHANGE, before);
    }

    @POST
    @Needs(Right.SELF)
    @Path("recovery-codes")
    @Transactional
    @Operation(
            operationId = "makeRecoveryCodes",
            summary = "Make new recovery codes",
            description = "The former ones are dead.")
    public SecondFactor.Codes recovery(Proof proof) {
        Account account = proven(proof);
        if (account.totp == null) {
            throw Refusal.conflict("access.totp-none");
        }
        account.note(Action.RESET, null);
        return codes(account);
    }

    @GET
    @Needs(Right.ACCOUNT)
    @Path("sessions")
    @Transactional
    @Operation(operationId = "listSessions", summary = "List one's own sessions")
    public List<SessionItem> sessions() {
        return SessionItem.of(AccountSession.of(Caller.current().account(), clock.instant()));
    }

    @DELETE
    @Needs(Right.SELF)
    @Path("sessions")
    @Transactional
    @Operation(operationId = "endOtherSessions", summary = "End all of one's other sessions")
    public void closeOthers() {
        Account account = Account.own();
        AccountSession.closeOthers(account, Caller.current().credential());
        account.note(Action.REVOKE, null);
    }

    @DELETE
    @Needs(Right.SELF)
    @Path("sessions/{id}")
    @Transactional
    @Operation(operationId = "endSession", summary = "End one of one's own sessions")
    public void close(@PathParam("id") String id) {
        Account account = Account.own();
        if (AccountSession.delete("account = ?1 and id = ?2", account, Account.id(id)) == 0) {
            throw Refusal.missing("sessions", id);
        }
        account.note(Action.REVOKE, null);
    }

    private Account proven(Proof proof) {
        Given.valid(proof);
        Account account = Account.own();
        signIn.confirm(account, "password", proof.password());
        return account;
    }

    private static SecondFactor.Codes codes(Account account) {
        List<String> codes = OneTimeCodes.recovery();
        account.recoveryCodes.clear();
        codes.stream().map(Secret::digest).forEach(account.recoveryCodes::add);
        return new SecondFactor.Codes(codes);
    }
}
