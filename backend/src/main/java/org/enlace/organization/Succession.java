package org.enlace.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/**
 * What a municipality was before; since May 2024 El Salvador's 262 municipalities are districts of 44, and both names
 * must be findable.
 */
@Embeddable
public record Succession(
        @ManyToOne(fetch = FetchType.LAZY) Organization predecessor,
        @Enumerated(EnumType.STRING) SuccessionKind kind,
        PartialDate date) {

    SuccessionDraft draft() {
        return new SuccessionDraft(Ref.code(predecessor), kind, date);
    }

    SuccessionView view() {
        return new SuccessionView(Ref.of(predecessor), kind, date);
    }
}
