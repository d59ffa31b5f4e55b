package org.enlace.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** A practice in a municipality as the API shows it. */
public record PracticeAdoptionView(
        UUID id,
        String code,
        TextRef practice,
        Ref municipality,
        AdoptionStatus status,
        PartialDate date,
        Text note,
        List<TextRef> outcomes,
        List<Ref> evidence,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static PracticeAdoptionView of(PracticeAdoption adoption) {
        return new PracticeAdoptionView(
                adoption.id,
                adoption.code,
                TextRef.of(adoption.practice),
                Ref.of(adoption.municipality),
                adoption.status,
                adoption.date,
                adoption.note,
                TextRef.all(adoption.seenOutcomes()),
                Ref.all(adoption.evidence),
                adoption.warnings(),
                Trail.of(adoption));
    }
}
