package org.enlace.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.text.Text;

/** Why a value goes back to whoever wrote it. */
public record ReturnReason(@NotNull @Valid Text reason) {}
