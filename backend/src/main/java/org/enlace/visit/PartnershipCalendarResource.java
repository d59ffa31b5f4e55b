package org.enlace.visit;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Locales;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The visits of a partnership as a calendar to subscribe to.
 *
 * <p>Calendars ask for it without signing in, and say no language of their own: what is published is told to everybody,
 * and the language stands in the address.
 */
@Path("partnerships/{id}/calendar.ics")
@Tag(name = "Partnerships")
public class PartnershipCalendarResource {

    private final PartnershipResource partnerships;
    private final VisitResource visits;

    PartnershipCalendarResource(PartnershipResource partnerships, VisitResource visits) {
        this.partnerships = partnerships;
        this.visits = visits;
    }

    @GET
    @Needs(Right.READ)
    @Produces(VisitCalendar.MEDIA)
    @Transactional
    @Operation(summary = "Show the visits of a partnership as a calendar")
    @APIResponse(
            responseCode = "200",
            description = "An all-day entry for each visit that has a date, called-off ones included.",
            content =
                    @Content(
                            mediaType = VisitCalendar.MEDIA,
                            schema = @Schema(implementation = String.class),
                            example = VisitCalendar.EXAMPLE))
    public RestResponse<String> calendar(
            @PathParam("id") String id,
            @QueryParam("language")
                    @Pattern(regexp = "en|es") @Parameter(description = "Of the entries; as Accept-Language says when left out.", example = "es")
                    String language,
            @Context ContainerRequestContext request) {
        Partnership partnership = partnerships.kind.get(id);
        Where of = new Where().and("exists (select 1 from e.partnerships p where p.id = ?)", partnership.id);
        Locale locale = language == null ? Locales.of(request) : Locale.forLanguageTag(language);
        return RestResponse.ResponseBuilder.ok(
                        new VisitCalendar(locale).of(partnership.title, visits.kind.matching(of)))
                .header("Content-Disposition", "inline; filename=\"%s.ics\"".formatted(partnership.code))
                .build();
    }
}
