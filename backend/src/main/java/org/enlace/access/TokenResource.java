package org.enlace.access;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.organization.Organization;
import org.enlace.shared.access.Admission;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.access.Role;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.kind.References;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("tokens")
@Tag(name = "Tokens", description = "Access tokens, which programs show instead of signing in.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final String KIND = AccessToken.KIND;
    private static final String EVERYBODY = "all";

    private final Clock clock;

    TokenResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Needs(Right.ACCOUNT)
    @Transactional
    @Operation(
            operationId = "listTokens",
            summary = "List access tokens",
            description = "One's own; an administrator those of others, too. The newest first.")
    public List<TokenView> list(
            @QueryParam("owner") @Parameter(description = "Whose: the id of an account, or all.", example = "all")
                    String owner) {
        return owned(owner).stream().map(TokenView::of).toList();
    }

    private static List<AccessToken> owned(String owner) {
        UUID self = Caller.current().account();
        if (owner == null || owner.equals(self.toString())) {
            return AccessToken.of(self);
        }
        Admission.require(Right.ADMINISTER);
        return owner.equals(EVERYBODY) ? AccessToken.all() : AccessToken.of(Account.known(owner).id);
    }

    @POST
    @Needs(Right.SELF)
    @Transactional
    @Operation(
            operationId = "issueToken",
            summary = "Issue an access token",
            description = "With scopes that you hold. Its secret is shown this once.")
    @APIResponse(
            responseCode = "201",
            description = "Issued.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedView.class)))
    public RestResponse<IssuedView> issue(TokenDraft draft) {
        Given.valid(draft);
        Account owner = whole();
        Grants.refuseBeyond(draft.scopes());
        AccessToken token = AccessToken.issue(owner, draft.name().strip(), draft.scopes(), now());
        token.organization = organization(draft.organization(), owner);
        token.expiresAt = end(draft.expiresAt());
        String secret = token.renew().text();
        new Deed(Action.CREATE, KIND, token.id, token.name, null, TokenView.of(token)).note();
        return RestResponse.status(RestResponse.Status.CREATED, new IssuedView(TokenView.of(token), secret));
    }

    @POST
    @Needs(Right.SELF)
    @Path("{id}/rotation")
    @Transactional
    @Operation(
            summary = "Give an access token a new secret",
            description = "The former one is refused at once. The new one is shown this once.")
    public IssuedView rotate(@PathParam("id") String id) {
        AccessToken token = found(id);
        String secret = token.renew().text();
        new Deed(Action.RESET, KIND, token.id, token.name, null, null).note();
        return new IssuedView(TokenView.of(token), secret);
    }

    @DELETE
    @Needs(Right.SELF)
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke an access token",
            description = "It is refused at once. An administrator revokes those of others, too.")
    public void revoke(@PathParam("id") String id) {
        AccessToken token = Caller.current().may(Right.ADMINISTER)
                ? AccessToken.<AccessToken>findByIdOptional(Account.id(id)).orElseThrow(() -> Refusal.missing(KIND, id))
                : found(id);
        token.revoke();
    }

    private AccessToken found(String id) {
        return AccessToken.<AccessToken>find("account = ?1 and id = ?2", whole(), Account.id(id))
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing(KIND, id));
    }

    /** The caller's account, when what was shown reaches all that it does: a lesser token makes no greater one. */
    private static Account whole() {
        Account owner = Account.own();
        Caller caller = Caller.current();
        if (!caller.scopes().containsAll(owner.scopes())
                || !caller.organizations().equals(owner.caller(null).organizations())) {
            throw Refusal.of(Status.FORBIDDEN, "access.self");
        }
        return owner;
    }

    private static Organization organization(String ref, Account owner) {
        if (ref == null) {
            return null;
        }
        return References.find(Organization.class, ref)
                .filter(found -> owner.role != Role.PARTNER || owner.organizations.contains(found))
                .orElseThrow(() -> Refusal.invalid(Violation.body(
                        "organization",
                        ref,
                        new Message("unknown-reference", new Message("kind.Organization"), Violation.cut(ref)))));
    }

    /** A token that ends issues none that outlives it. */
    private static Instant end(Instant wanted) {
        AccessToken by = AccessToken.findById(Caller.current().credential());
        Instant latest = by == null ? null : by.expiresAt;
        return latest == null || wanted != null && wanted.isBefore(latest) ? wanted : latest;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
