package org.enlace.agreement;

import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/** A signatory as the API shows it. */
public record SignatoryView(Ref organization, PartialDate ratified, String ratificationReference, PartialDate signed) {}
