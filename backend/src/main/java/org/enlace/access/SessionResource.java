package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.access.Admission;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.jboss.resteasy.reactive.RestResponse;

@Path("session")
@Tag(name = "Session", description = "Signing in and out, and who is signed in.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SignIn signIn;
    private final Admission admission;
    private final OpenIdSettings openid;

    SessionResource(SignIn signIn, Admission admission, OpenIdSettings openid) {
        this.signIn = signIn;
        this.admission = admission;
        this.openid = openid;
    }

    @GET
    @Needs(Right.NONE)
    @Transactional
    @Operation(
            operationId = "getSession",
            summary = "Ask who is signed in",
            description = "Answered for everybody: without an account, what is open without one. Only the cookie of a"
                    + " session that is over is refused (401), and taken away.")
    public SessionView get(@Context HttpHeaders headers) {
        Caller caller = Caller.current();
        if (caller.anonymous() && Cookies.value(headers.getCookies().get(Cookies.NAME)) != null) {
            throw Authentication.ended();
        }
        return shown(caller);
    }

    @POST
    @Needs(Right.NONE)
    @Blocking
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "Sets the cookie of a new session, good for 8 hours without a request and for 7 days at most."
                    + " Where the account has a second factor and the password was right, 401 names the field totp."
                    + " After five failures under a name, each further try has to wait longer (429).")
    public RestResponse<SessionView> open(Credentials given, @Context RoutingContext request) {
        SignIn.Opened opened = signIn.open(Given.valid(given), Client.of(request), Caller.current());
        return RestResponse.ResponseBuilder.ok(QuarkusTransaction.requiringNew().call(() -> shown(opened.caller())))
                .header(HttpHeaders.SET_COOKIE, Cookies.holding(opened.cookie()))
                .build();
    }

    @DELETE
    @Needs(Right.NONE)
    @Transactional
    @Operation(operationId = "signOut", summary = "Sign out", description = "The session ends here and at once.")
    public RestResponse<Void> close() {
        Caller caller = Caller.current();
        if (caller.credential() != null && AccountSession.delete("id", caller.credential()) > 0) {
            new Deed(Action.SIGN_OUT, Account.KIND, caller.account(), caller.name(), null, null).note();
        }
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.SET_COOKIE, Cookies.gone())
                .build();
    }

    private SessionView shown(Caller caller) {
        return SessionView.of(caller, admission.readable(), OpenIdView.of(openid));
    }
}
