package org.enlace.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.program.Program;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Disclosed;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Downloads;
import org.jboss.resteasy.reactive.RestResponse;

@Path("export")
@Tag(name = "Export", description = "Everything in one file, to keep or to load elsewhere.")
public class ExportResource {

    static final String ZIP = "application/zip";
    private static final int HOUR = 3600;

    private final Contents contents;
    private final ObjectMapper json;
    private final Clock clock;
    private final Downloads downloads;

    ExportResource(Contents contents, ObjectMapper json, Clock clock, Downloads downloads) {
        this.downloads = downloads;
        this.contents = contents;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Needs(Right.READ)
    @Produces(ZIP)
    @Operation(
            operationId = "exportPackage",
            summary = "Export the installation, or one program",
            description =
                    "A Frictionless Data Package: a CSV file per kind, in the order in which an import takes them,"
                            + " as of one moment.")
    @APIResponse(
            responseCode = "200",
            description = "A zip file that an empty Enlace can load; streamed.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @QueryParam("program")
                    @Parameter(
                            description = "Id or code of a program: what belongs to it, and all that this refers to.",
                            example = "amuprev")
                    String program) {
        String code = program == null ? null : QuarkusTransaction.requiringNew().call(() -> named(program).code);
        String name = code == null ? "enlace" : code;
        Disclosed.file("export", null, () -> null);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(
                        out -> downloads.send(out, file -> write(name, code, file)))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.zip\"".formatted(name, LocalDate.now(clock)))
                .build();
    }

    private static Program named(String program) {
        Where where = new Where().refers("program", "e", Program.class, List.of(program));
        return Panache.getSession()
                .createSelectionQuery("select e from Program e where " + where.hql(), Program.class)
                .setProperties(where.values())
                .uniqueResultOptional()
                .orElseThrow(() -> Refusal.invalid(Violation.query(
                        "program",
                        program,
                        new Message("unknown-reference", new Message("kind.Program"), Violation.cut(program)))));
    }

    /**
     * One transaction reads one moment's state, because a file that refers to a record written after its file was read
     * could not be loaded.
     */
    private void write(String name, String program, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(HOUR).run(() -> {
            Panache.getSession().doWork(c -> c.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            try {
                new DataPackage(out, json)
                        .write(
                                name,
                                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                contents.kinds(),
                                () -> contents.of(program == null ? null : Part.of(named(program))));
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
    }
}
