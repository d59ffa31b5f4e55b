package org.enlace.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.kind.Roll;
import org.enlace.shared.kind.RollQuery;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.Media;
import org.enlace.shared.rest.MergePatch;
import org.enlace.shared.rest.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;

@Path("users")
@Tag(name = "Users", description = "Accounts, kept by administrators. One is disabled and never deleted.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {

    private static final Roll.Source<Account, UserView> USERS =
            new Roll.Source<>("users", Account.class, false, UserView::of, UserRow.class, UserRow::of);

    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Clock clock;

    @Context
    UriInfo uri;

    UserResource(Preconditions preconditions, MergePatch mergePatch, Clock clock) {
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    @Operation(operationId = "listUsers", summary = "List users", description = "In the order in which they were made.")
    public Roll<UserView> list(@BeanParam UserFilter filter, @Valid @BeanParam RollQuery query) {
        return USERS.matching(filter.where(), query);
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getUser", summary = "Get a user", description = "By id.")
    public UserView get(@PathParam("id") String id) {
        return UserView.of(Account.known(id));
    }

    @POST
    @Needs(Right.ADMINISTER)
    @Transactional
    @Operation(
            operationId = "inviteUser",
            summary = "Invite a user",
            description = "Answers a link, good for 72 hours, by which the new user chooses a password.")
    @APIResponse(
            responseCode = "201",
            description = "Invited.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Link.class)))
    public RestResponse<Link> invite(UserDraft draft) {
        Account account = new Account();
        Grants.apply(Given.valid(draft), account);
        Link link = linked(account, Action.INVITE);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, link)
                .location(
                        uri.getAbsolutePathBuilder().path(account.id.toString()).build())
                .build();
    }

    @PUT
    @Needs(Right.ADMINISTER)
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceUser",
            summary = "Replace a user",
            description = "Who may do something else now has to sign in again. You grant only what you hold.")
    public UserView replace(@PathParam("id") String id, UserDraft draft) {
        return replaced(checked(id), Given.valid(draft));
    }

    @PATCH
    @Needs(Right.ADMINISTER)
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "patchUser",
            summary = "Change fields of a user",
            description = "JSON Merge Patch (RFC 7396) on the draft.")
    public UserView patch(@PathParam("id") String id, JsonNode patch) {
        Account account = checked(id);
        return replaced(account, Given.valid(mergePatch.apply(patch, UserDraft.of(account), UserDraft.class)));
    }

    @POST
    @Needs(Right.ADMINISTER)
    @Path("{id}/invitation")
    @Transactional
    @Operation(
            summary = "Make a new link for a user",
            description = "By which the user chooses a password, the first one or another; an earlier link is dead."
                    + " Once it is chosen, the account's sessions end and its access tokens are revoked.")
    public Link link(@PathParam("id") String id) {
        Account account = Account.known(id);
        if (account.status == AccountStatus.DISABLED) {
            throw Refusal.conflict("access.disabled");
        }
        Grants.refuseBeyond(account.scopes());
        return linked(account, account.status == AccountStatus.INVITED ? Action.INVITE : Action.RESET);
    }

    @POST
    @Needs(Right.ADMINISTER)
    @Path("{id}/suspension")
    @Transactional
    @Operation(summary = "Disable a user", description = "Its sessions end and its tokens are refused, at once.")
    public UserView disable(@PathParam("id") String id) {
        Account account = checked(id);
        UserState before = UserState.of(account);
        Grants.refuseLastAdmin(account);
        account.disable();
        return changed(account, before);
    }

    @DELETE
    @Needs(Right.ADMINISTER)
    @Path("{id}/suspension")
    @Transactional
    @Operation(summary = "Enable a user again")
    public UserView enable(@PathParam("id") String id) {
        Account account = checked(id);
        UserState before = UserState.of(account);
        Grants.refuseBeyond(account.scopes());
        account.enable();
        return changed(account, before);
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Path("{id}/sessions")
    @Transactional
    @Operation(summary = "List the sessions of a user")
    public List<SessionItem> sessions(@PathParam("id") String id) {
        return SessionItem.of(AccountSession.of(Account.known(id).id, clock.instant()));
    }

    @DELETE
    @Needs(Right.ADMINISTER)
    @Path("{id}/sessions")
    @Transactional
    @Operation(summary = "End all sessions of a user")
    public void close(@PathParam("id") String id) {
        Account account = Account.known(id);
        AccountSession.closeAll(account);
        account.note(Action.REVOKE, null);
    }

    private UserView replaced(Account account, UserDraft draft) {
        UserState before = UserState.of(account);
        Grants.apply(draft, account);
        return changed(account, before);
    }

    private static UserView changed(Account account, UserState before) {
        Panache.getEntityManager().flush();
        account.note(Action.CHANGE, before);
        return UserView.of(account);
    }

    private Link linked(Account account, Action action) {
        Secret secret = account.invite(clock.instant());
        account.persistAndFlush();
        account.note(action, null);
        String link = uri.getBaseUri().resolve("/activate#" + secret.plain()).toString();
        return new Link(UserView.of(account), link, account.linkExpiresAt);
    }

    private Account checked(String id) {
        Account account = Account.known(id);
        preconditions.check(account.version);
        return account;
    }
}
