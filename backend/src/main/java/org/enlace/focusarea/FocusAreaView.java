package org.enlace.focusarea;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** A focus area as the API shows it. */
public record FocusAreaView(
        UUID id,
        String code,
        Text label,
        TextRef parent,
        @JsonUnwrapped Trail trail) implements View {

    public static FocusAreaView of(FocusArea area) {
        return new FocusAreaView(area.id, area.code, area.label, TextRef.of(area.parent), Trail.of(area));
    }
}
