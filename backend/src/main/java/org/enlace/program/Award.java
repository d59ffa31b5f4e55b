package org.enlace.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Ref;

/** Money given to a program: the award's number, its funder and, where known, the amount. */
@Embeddable
public record Award(
        String number, @ManyToOne(fetch = FetchType.LAZY) Organization funder, BigDecimal amount, String currency) {

    AwardDraft draft() {
        return new AwardDraft(number, Ref.code(funder), amount, currency);
    }

    AwardView view() {
        return new AwardView(number, Ref.of(funder), amount, currency);
    }
}
