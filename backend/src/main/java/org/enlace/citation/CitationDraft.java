package org.enlace.citation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a citation.
 *
 * @param source id or code
 * @param entityKind kind of the documented record, as paths call it
 * @param entity id or code of the documented record
 * @param field which of its fields is documented; the record as a whole when left out
 * @param locator place in the source, such as a paragraph
 * @param claimedValue what the source says the field is
 * @param preferred whether the field follows this claim; false when left out
 */
public record CitationDraft(
        @Code String code,
        @Refers("sources") @NotNull String source,
        @NotNull String entityKind,
        @Refers @NotNull String entity,
        @Size(min = 1, max = 200) String field,
        @Size(max = 300) String locator,
        @Size(max = Text.LENGTH) String quote,
        @Size(max = Text.LENGTH) String claimedValue,
        Boolean preferred,
        @Valid Text note)
        implements Draft {}
