package org.enlace.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** An agreement as the API shows it, with what does not add up. */
public record AgreementView(
        UUID id,
        String code,
        TextRef partnership,
        AgreementKind kind,
        String reference,
        Text title,
        AgreementStatus status,
        PartialDate signed,
        PartialDate effective,
        PartialDate expires,
        boolean survivesProgram,
        List<TextRef> focusAreas,
        List<SignatoryView> signatories,
        Text description,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static AgreementView of(Agreement agreement) {
        return new AgreementView(
                agreement.id,
                agreement.code,
                TextRef.of(agreement.partnership),
                agreement.kind,
                agreement.reference,
                agreement.title,
                agreement.status,
                agreement.signed,
                agreement.effective,
                agreement.expires,
                agreement.survivesProgram,
                TextRef.all(agreement.focusAreas),
                agreement.signatories.stream().map(Signatory::view).toList(),
                agreement.description,
                agreement.warnings(),
                Trail.of(agreement));
    }
}
