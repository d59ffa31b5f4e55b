package org.enlace.focusarea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/** @param parent id or code of the wider area */
public record FocusAreaDraft(
        @Code String code,
        @NotNull @Valid Text label,
        @Refers("focus-areas") String parent) implements Draft {}
