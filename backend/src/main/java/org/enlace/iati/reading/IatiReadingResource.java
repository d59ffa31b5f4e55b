package org.enlace.iati.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.organization.OrganizationResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.LargeBody;

/** Others' files for IATI: read here, and taken by an import, which checks and can undo it. */
@Path("iati")
@Tag(name = "Imports")
@Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class IatiReadingResource {

    private static final String ZIP = "application/zip";

    private static final String EXAMPLE = """
            <iati-activities version="2.03">
              <iati-activity>
                <iati-identifier>US-GOV-1-AMUPREV</iati-identifier>
              </iati-activity>
            </iati-activities>
            """;

    private final OrganizationResource organizations;
    private final ObjectMapper json;

    IatiReadingResource(OrganizationResource organizations, ObjectMapper json) {
        this.organizations = organizations;
        this.json = json;
    }

    @POST
    @Needs(Right.WRITE)
    @Path("readings")
    @Produces(MediaType.APPLICATION_JSON)
    @LargeBody
    @Transactional
    @Operation(
            operationId = "readIati",
            summary = "Read somebody's IATI file",
            description = "Organizations and activities as drafts, and what Enlace has no place for. Writes nothing.")
    public IatiReading read(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
                    InputStream file) {
        return reading(file);
    }

    @POST
    @Needs(Right.WRITE)
    @Path("packages")
    @Produces(ZIP)
    @LargeBody
    @Transactional
    @Operation(
            operationId = "packIati",
            summary = "Make a data package of somebody's IATI file",
            description = "What the import of the kind bundle takes; writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "A data package.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] pack(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
                    InputStream file) {
        IatiReading reading = reading(file);
        if (reading.organizations().isEmpty() && reading.programs().isEmpty()) {
            throw Refusal.unprocessable("iati.nothing");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ReadPackage(reading, json).write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private IatiReading reading(InputStream file) {
        return new Translation(ForeignFile.read(file), organizations).reading();
    }
}
