package org.enlace.outcome;

import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;

/** A contribution as the API shows it. */
public record ContributionView(TextRef visit, TextRef agreement, Text effort, Strength strength, Basis basis) {}
