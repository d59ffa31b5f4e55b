package org.enlace.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/**
 * A commitment as the API shows it, with how far it is kept; the partnership is shown also when an agreement has it.
 */
public record CommitmentView(
        UUID id,
        String code,
        TextRef agreement,
        TextRef partnership,
        Text text,
        CommitmentMetric metric,
        CommitmentComparator comparator,
        int quantity,
        List<Ref> responsible,
        List<Ref> beneficiaries,
        PartialDate due,
        Text waivedReason,
        Progress progress,
        @JsonUnwrapped Trail trail)
        implements View {

    public static CommitmentView of(Commitment commitment) {
        return new CommitmentView(
                commitment.id,
                commitment.code,
                TextRef.of(commitment.agreement),
                TextRef.of(commitment.within()),
                commitment.text,
                commitment.metric,
                commitment.comparator,
                commitment.quantity,
                Ref.all(commitment.responsible),
                Ref.all(commitment.beneficiaries),
                commitment.due,
                commitment.waivedReason,
                commitment.progress,
                Trail.of(commitment));
    }
}
