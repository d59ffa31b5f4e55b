package org.enlace.person;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;

/**
 * What a person allowed to be done with the data about them, and since when no longer.
 *
 * @param purpose such as publication
 * @param withdrawn kept beside the day it was given, because both must be shown to whoever asks
 */
@Embeddable
public record Consent(
        @NotBlank @Size(max = 300) String purpose, @NotNull PartialDate given, PartialDate withdrawn) {

    /** Allows that the name is published. */
    static final String PUBLICATION = "publication";

    /** Whether it allows, now, that the name is published. */
    boolean publishes() {
        return withdrawn == null && purpose.strip().equalsIgnoreCase(PUBLICATION);
    }

    Consent checked(String field, Input input) {
        input.ordered(field + ".withdrawn", given, withdrawn);
        return new Consent(purpose.strip(), given, withdrawn);
    }
}
