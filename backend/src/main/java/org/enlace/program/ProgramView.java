package org.enlace.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** A program as the API shows it, with the term that its periods come to. */
public record ProgramView(
        UUID id,
        String code,
        String acronym,
        Text title,
        Text description,
        ProgramStatus status,
        boolean published,
        Text region,
        String website,
        Ref reporter,
        @Schema(examples = "15220") String dacSector,
        ProgramTerm term,
        List<AwardView> awards,
        List<ProgramPeriod> periods,
        List<ProgramOrganizationView> organizations,
        @JsonUnwrapped Trail trail)
        implements View {

    public static ProgramView of(Program program) {
        return new ProgramView(
                program.id,
                program.code,
                program.acronym,
                program.title,
                program.description,
                program.status,
                program.published,
                program.region,
                program.website,
                Ref.of(program.reporter),
                program.dacSector,
                program.term(),
                program.awards.stream().map(Award::view).toList(),
                List.copyOf(program.periods),
                program.organizations.stream().map(ProgramOrganization::view).toList(),
                Trail.of(program));
    }
}
