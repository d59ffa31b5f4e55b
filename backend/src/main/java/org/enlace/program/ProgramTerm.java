package org.enlace.program;

import org.enlace.shared.date.PartialDate;

/** From when to when a program runs, as exactly as it is known. */
public record ProgramTerm(PartialDate start, PartialDate end) {}
