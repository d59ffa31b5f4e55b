package org.enlace.imports.guide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.rest.Kinds;

/** What a file may hold, so that nobody has to learn it from rejections. */
@Path("imports/kinds")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportKindResource {

    private static final String VISITS = """
            {"name": "visits", "label": {"en": "Visits", "es": "Visitas"}, "columns": [
              {"header": "hosts", "spanishHeader": "anfitriones", "separator": "|", "field": "hosts",
               "meaning": {"en": "Organizations that are visited.", "es": "Organizaciones visitadas."},
               "type": "REFERENCE", "required": false, "refersTo": "organizations", "example": "santa-ana"}]}""";

    private final Kinds kinds;
    private final ColumnGuide guide;

    ImportKindResource(Kinds kinds, ColumnGuide guide) {
        this.kinds = kinds;
        this.guide = guide;
    }

    @GET
    @Needs(Right.NONE)
    @Operation(
            summary = "List what can be imported",
            description = "Every kind with its columns: what they mean, what may stand in them, and an example.")
    @APIResponse(
            responseCode = "200",
            description = "As asked.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ImportKindView.class),
                            example = "[" + VISITS + "]"))
    public List<ImportKindView> listImportKinds(
            @QueryParam("kind") @Parameter(description = "Only this one; a list's name.", example = "visits")
                    String kind) {
        if (kind == null) {
            return kinds.all().stream().map(guide::of).toList();
        }
        return List.of(guide.of(kinds.asked(kind)));
    }
}
