package org.enlace.objective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of an objective.
 *
 * @param program id or code
 * @param parent id or code of the objective above it, of the same program
 * @param position place among the program's objectives, 0 when left out
 */
public record ObjectiveDraft(
        @Code String code,
        @Refers("programs") @NotNull String program,
        @Refers("objectives") String parent,
        @NotNull ObjectiveLevel level,
        @NotNull @Valid Text text,
        @Min(0) @Max(100_000) Integer position)
        implements Draft {}
