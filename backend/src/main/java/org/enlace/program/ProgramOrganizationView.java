package org.enlace.program;

import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/** An organization's role in a program as the API shows it. */
public record ProgramOrganizationView(Ref organization, ProgramRole role, PartialDate from, PartialDate to) {}
