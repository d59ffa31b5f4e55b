package org.enlace.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** A practice as the API shows it. */
public record PracticeView(
        UUID id,
        String code,
        TextRef program,
        Text name,
        Text description,
        Ref origin,
        List<TextRef> focusAreas,
        List<TextRef> agendaItems,
        @JsonUnwrapped Trail trail)
        implements View {

    public static PracticeView of(Practice practice) {
        return new PracticeView(
                practice.id,
                practice.code,
                TextRef.of(practice.program),
                practice.name,
                practice.description,
                Ref.of(practice.origin),
                TextRef.all(practice.focusAreas),
                TextRef.all(practice.seenItems()),
                Trail.of(practice));
    }
}
