package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.access.openid.Departure;
import org.enlace.access.openid.OpenIdProvider;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** How somebody who has a password comes to sign in with a provider instead, even one that confirms no address. */
@Path("account/identities")
@Tag(name = "Account", description = "One's own account.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentityResource {

    private static final String PAGE = "/account";

    private final SignIn signIn;
    private final OpenIdSettings settings;
    private final OpenIdProvider provider;

    IdentityResource(SignIn signIn, OpenIdSettings settings, OpenIdProvider provider) {
        this.signIn = signIn;
        this.settings = settings;
        this.provider = provider;
    }

    @GET
    @Needs(Right.ACCOUNT)
    @Transactional
    @Operation(operationId = "listIdentities", summary = "List the providers that let one into one's own account")
    public List<IdentityItem> list() {
        return AccountIdentity.of(Account.own()).stream()
                .map(identity -> IdentityItem.of(identity, settings))
                .toList();
    }

    @POST
    @Needs(Right.SELF)
    @Blocking
    @Operation(
            operationId = "linkIdentity",
            summary = "Begin to link one's own account with the provider",
            description = "The browser then goes to the address that is answered, and comes back linked to /account."
                    + " It has to be signed in here in between. An earlier link with the same provider ends.")
    public RestResponse<OpenIdWay> link(Proof proof, @Context UriInfo address) {
        if (!settings.on()) {
            throw Refusal.conflict("openid.none");
        }
        Given.valid(proof);
        Account account = QuarkusTransaction.requiringNew().call(Account::own);
        signIn.confirm(account, "password", proof.password());
        Departure departure = Departure.linking(Caller.current().credential(), PAGE);
        OpenIdWay way = new OpenIdWay(
                provider.leave(departure, OpenIdResource.answer(address)).toString());
        return RestResponse.ResponseBuilder.ok(way)
                .header(HttpHeaders.SET_COOKIE, OpenIdResource.holding(departure))
                .build();
    }

    @DELETE
    @Needs(Right.SELF)
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "unlinkIdentity",
            summary = "End the link with a provider",
            description = "All other sessions end. It is refused to who has no password to sign in with.")
    public void unlink(@PathParam("id") String id) {
        Account account = Account.own();
        AccountIdentity identity = AccountIdentity.<AccountIdentity>find(
                        "account = ?1 and id = ?2", account, Account.id(id))
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("identities", id));
        if (account.password == null) {
            throw Refusal.conflict("openid.only");
        }
        identity.unlink();
        AccountSession.closeOthers(account, Caller.current().credential());
    }
}
