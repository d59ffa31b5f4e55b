package org.enlace.organization;

import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/** A predecessor as the API shows it. */
public record SuccessionView(Ref municipality, SuccessionKind kind, PartialDate date) {}
