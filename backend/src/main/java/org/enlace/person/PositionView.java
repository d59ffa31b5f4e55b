package org.enlace.person;

import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** A person's position as the API shows it. */
public record PositionView(Ref organization, Text title, PartialDate from, PartialDate to) {}
