package org.enlace.program;

import java.math.BigDecimal;
import org.enlace.shared.kind.Ref;

/** An award as the API shows it. */
public record AwardView(String number, Ref funder, BigDecimal amount, String currency) {}
