package org.enlace.overview;

import java.util.List;
import java.util.UUID;
import org.enlace.program.Program;
import org.enlace.program.ProgramStatus;
import org.enlace.program.ProgramTerm;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** A program in short: who funds it, and for how long. */
public record ProgramLine(
        UUID id, String code, Text name, String acronym, ProgramStatus status, ProgramTerm term, List<Ref> funders) {

    static ProgramLine of(Program program) {
        return new ProgramLine(
                program.id,
                program.code,
                program.title,
                program.acronym,
                program.status,
                program.term(),
                program.funders().map(Ref::of).toList());
    }
}
