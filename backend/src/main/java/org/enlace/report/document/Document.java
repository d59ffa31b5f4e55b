package org.enlace.report.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/**
 * A document for readers, in both languages at once: what is written on a screen, on paper and in a file is the same.
 *
 * <p>It is plain text in blocks, so that nothing typed into a record is ever read as markup.
 */
@Schema(description = "A document in both languages, as blocks of plain text.")
public record Document(Text title, @Schema(nullable = true) Text subtitle, List<Section> sections) {}
