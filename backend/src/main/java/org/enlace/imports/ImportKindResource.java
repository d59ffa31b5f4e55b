package org.enlace.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.Kinds;

/** What a file may hold, so that nobody has to learn it from rejections. */
@Path("imports/kinds")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportKindResource {

    private final Kinds kinds;
    private final ColumnGuide guide;

    ImportKindResource(Kinds kinds, ColumnGuide guide) {
        this.kinds = kinds;
        this.guide = guide;
    }

    @GET
    @Operation(
            summary = "List what can be imported",
            description = "Every kind with its columns: what they mean, what may stand in them, and an example.")
    public List<ImportKindView> listImportKinds() {
        return kinds.all().stream().map(guide::of).toList();
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "Get the columns of a kind", description = "In the order in which an export writes them.")
    public ImportKindView getImportKind(
            @PathParam("kind") @Parameter(description = "A list's name, such as visits.", example = "visits")
                    String kind) {
        return kinds.named(kind).map(guide::of).orElseThrow(() -> Refusal.missing("imports/kinds", kind));
    }
}
