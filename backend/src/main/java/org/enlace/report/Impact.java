package org.enlace.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.report.document.Block;
import org.enlace.report.document.Document;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Printable;
import org.enlace.report.document.Section;
import org.enlace.shared.kind.Recorded;

/** The years of a program or of a partnership: lines for programs, a table for readers. */
@Schema(type = SchemaType.ARRAY, implementation = ImpactLine.class)
public record Impact(@JsonValue List<ImpactLine> lines, String fileName, Document document) implements Printable {

    static Impact of(Recorded<?> whose, List<ImpactLine> lines) {
        return new Impact(
                lines,
                whose.code + "-impact",
                new Document(
                        whose.caption(),
                        Phrase.of("annual-impact"),
                        List.of(Section.of(
                                "years",
                                Phrase.of("impact-years"),
                                lines.isEmpty() ? Block.note(Phrase.of("impact-none")) : null,
                                Tables.impact(Phrase.of("impact"), lines),
                                lines.isEmpty() ? null : Block.note(Phrase.of("impact-rule"))))));
    }
}
