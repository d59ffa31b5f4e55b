package org.enlace.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a source.
 *
 * @param title as the document has it, or a description where it has none
 * @param url address at which it can be read
 * @param language ISO 639-1
 */
public record SourceDraft(
        @Code String code,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 300) String publisher,
        @NotNull SourceKind kind,
        PartialDate published,

        @Size(max = 2000) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+", message = "{org.enlace.url}") String url,

        @Pattern(regexp = "[a-z]{2}", message = "{org.enlace.language}") String language,

        @Valid Text notes)
        implements Draft {}
