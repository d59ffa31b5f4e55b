package org.enlace.partnership;

import org.enlace.shared.kind.Ref;

/** A party as the API shows it. */
public record PartyView(Ref organization, PartyRole role, String country) {}
