package org.enlace.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** An objective as the API shows it. */
public record ObjectiveView(
        UUID id,
        String code,
        TextRef program,
        TextRef parent,
        ObjectiveLevel level,
        Text text,
        int position,
        @JsonUnwrapped Trail trail)
        implements View {

    public static ObjectiveView of(Objective objective) {
        return new ObjectiveView(
                objective.id,
                objective.code,
                TextRef.of(objective.program),
                TextRef.of(objective.parent),
                objective.level,
                objective.text,
                objective.position,
                Trail.of(objective));
    }
}
