package org.enlace.outcome;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** An outcome as the API shows it. */
public record OutcomeView(
        UUID id,
        String code,
        OutcomeKind kind,
        Text title,
        Text description,
        List<Ref> municipalities,
        PartialDate date,
        Verification verification,
        List<ContributionView> contributions,
        @JsonUnwrapped Trail trail)
        implements View {

    public static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                outcome.id,
                outcome.code,
                outcome.kind,
                outcome.title,
                outcome.description,
                Ref.all(outcome.municipalities),
                outcome.date,
                outcome.verification,
                outcome.seenContributions().map(Contribution::view).toList(),
                Trail.of(outcome));
    }
}
