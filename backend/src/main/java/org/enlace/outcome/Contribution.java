package org.enlace.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * What helped to bring an outcome about: a visit, an agreement, or an effort outside of the partnerships. Outcomes have
 * many fathers; saying so, and on what ground, is more honest than attributing them to one.
 */
@Embeddable
public record Contribution(
        @ManyToOne(fetch = FetchType.LAZY) Visit visit,
        @ManyToOne(fetch = FetchType.LAZY) Agreement agreement,
        Text effort,
        @Enumerated(EnumType.STRING) Strength strength,
        @Enumerated(EnumType.STRING) Basis basis) {

    /** The visit or agreement that contributed; none where it was an effort outside of them. */
    Stream<Recorded<?>> contributors() {
        return Stream.<Recorded<?>>of(visit, agreement).filter(Objects::nonNull);
    }

    /** Whether the caller sees it: an effort always, a visit or agreement if it sees that. */
    boolean seen() {
        return contributors().allMatch(Recorded::seen);
    }

    ContributionDraft draft() {
        return new ContributionDraft(Ref.code(visit), Ref.code(agreement), effort, strength, basis);
    }

    ContributionView view() {
        return new ContributionView(TextRef.of(visit), TextRef.of(agreement), effort, strength, basis);
    }
}
