package org.enlace.imports.guide;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Format;
import org.enlace.shared.kind.Reader;
import org.enlace.shared.problem.Message;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.rest.Media;

/** The file with which a clerk begins. */
@Path("imports/template")
@Tag(name = "Imports")
public class TemplateResource {

    private final Kinds kinds;

    TemplateResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Needs(Right.NONE)
    @Produces({Media.CSV, Media.XLSX})
    @Operation(
            operationId = "getImportTemplate",
            summary = "Get a spreadsheet to start from",
            description = "All columns of a kind, and two examples that import as they are beside the sample.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Template get(
            @QueryParam("kind") @Parameter(description = "A list's name, such as visits.", example = "visits")
                    String kind,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Parameter(description = "Of the headers; an import takes either.", example = "es")
                    HeaderLanguage language,
            @QueryParam("format") @Parameter(description = "Instead of the Accept header, for links.", example = "xlsx")
                    Format format,
            @QueryParam("for")
                    @Parameter(
                            description = "Begins a CSV file with the byte order mark that Excel needs.",
                            example = "excel")
                    Reader reader) {
        return new Template(kinds.asked(kind), language.locale, reader);
    }

    /** A language in which headers can be written. */
    public enum HeaderLanguage {
        EN(Locale.ENGLISH),
        ES(Message.SPANISH);

        final Locale locale;

        HeaderLanguage(Locale locale) {
            this.locale = locale;
        }

        /** As a caller writes it: {@code language=es}. */
        @Override
        @JsonValue
        public String toString() {
            return locale.getLanguage();
        }
    }
}
