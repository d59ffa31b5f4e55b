package org.enlace.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.text.Text;

/** Why a frozen report becomes live again; whoever has the edition is told. */
public record ReopeningReason(@NotNull @Valid Text reason) {}
