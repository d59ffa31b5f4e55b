package org.enlace.indicator;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same indicator in somebody else's list, such as a donor's.
 *
 * @param vocabulary code of the list in IATI's IndicatorVocabulary, or its name
 */
@Embeddable
public record IndicatorReference(
        @NotBlank @Size(max = 60) @Schema(examples = "99") String vocabulary,

        @NotBlank @Size(max = 60) @Schema(examples = "PS.6.2-1")
        String code) {}
