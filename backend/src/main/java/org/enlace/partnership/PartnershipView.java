package org.enlace.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** A partnership as the API shows it. */
public record PartnershipView(
        UUID id,
        String code,
        TextRef program,
        Text title,
        PartnershipForm form,
        PartnershipStatus status,
        PartialDate start,
        PartialDate end,
        List<TextRef> focusAreas,
        Text description,
        List<PartyView> parties,
        Activity activity,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static PartnershipView of(Partnership partnership) {
        return new PartnershipView(
                partnership.id,
                partnership.code,
                TextRef.of(partnership.program),
                partnership.title,
                partnership.form,
                partnership.status,
                partnership.start,
                partnership.end,
                TextRef.all(partnership.focusAreas),
                partnership.description,
                partnership.parties.stream().map(Party::view).toList(),
                partnership.activity,
                partnership.warnings,
                Trail.of(partnership));
    }
}
