package org.enlace.access;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.imports.Sample;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.jboss.resteasy.reactive.RestResponse;

@Path("setup")
@Tag(name = "Set-up", description = "The first administrator of an installation.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SetupResource {

    private final Setup setup;
    private final Sample sample;

    SetupResource(Setup setup, Sample sample) {
        this.setup = setup;
        this.sample = sample;
    }

    @GET
    @Needs(Right.NONE)
    @Blocking
    @Operation(
            operationId = "getSetup",
            summary = "Ask whether there is an administrator yet",
            description = "While there is none, whoever has the set-up token can become it.")
    public SetupView get() {
        boolean open = setup.open();
        return new SetupView(open, open ? sample.loadable() : List.of());
    }

    @POST
    @Needs(Right.NONE)
    @Blocking
    @Operation(
            operationId = "setUp",
            summary = "Become the first administrator",
            description = "Takes the set-up token that the console shows, good for 30 minutes and for one time, or that"
                    + " ENLACE_SETUP_TOKEN fixed. Another token is refused (403); once there is an administrator,"
                    + " everything is (409).")
    @APIResponse(
            responseCode = "201",
            description = "Done; the token is shown this once.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InstalledView.class)))
    public RestResponse<InstalledView> install(Installation given) {
        return RestResponse.status(RestResponse.Status.CREATED, setup.install(Given.valid(given)));
    }
}
