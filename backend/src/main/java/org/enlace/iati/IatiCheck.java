package org.enlace.iati;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.program.Program;
import org.enlace.shared.kind.TextRef;

/**
 * What there is to mend before a program's file goes to IATI, the gravest first.
 *
 * @param ready whether there is a file
 */
public record IatiCheck(
        TextRef program,
        boolean ready,

        @Schema(description = "Identifier of the program's activity; null where nobody reports.", nullable = true)
        String identifier,

        @Schema(description = "The gravest first; of each rule the first two hundred.")
        List<Finding> findings) {

    static IatiCheck of(Program program, List<Finding> findings) {
        return new IatiCheck(
                TextRef.of(program),
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
                program.reporting()
                        .map(Reporter::new)
                        .map(reporter -> reporter.activity(program.code))
                        .orElse(null),
                findings);
    }
}
