package org.enlace.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a practice.
 *
 * @param program id or code
 * @param origin id or code of who developed it
 * @param agendaItems ids or codes of the items of agendas where it was seen
 */
public record PracticeDraft(
        @Code String code,
        @Refers("programs") @NotNull String program,
        @NotNull @Valid Text name,
        @Valid Text description,
        @Refers("organizations") String origin,
        @Refers("focus-areas") List<@NotNull String> focusAreas,
        @Refers("agenda-items") List<@NotNull String> agendaItems)
        implements Draft {}
