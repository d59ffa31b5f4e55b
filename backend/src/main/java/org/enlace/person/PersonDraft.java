package org.enlace.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;

/**
 * What a caller says of a person.
 *
 * @param sex NOT_KNOWN when left out
 * @param language ISO 639-1
 * @param positions oldest first
 */
public record PersonDraft(
        @Code String code,
        @Size(max = 200) @Schema(examples = "Marisa") String givenNames,

        @NotBlank @Size(max = 200) @Schema(examples = "Fortín")
        String familyNames,

        Sex sex,
        @Email @Size(max = 254) String email,
        @Size(max = 50) String phone,

        @Schema(examples = "es") String language,

        @Schema(examples = "1970") Integer birthYear,

        List<@NotNull @Valid PositionDraft> positions,
        List<@NotNull @Valid Consent> consents)
        implements Draft {}
