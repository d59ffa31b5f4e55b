package org.enlace.focusarea;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.kind.Where;

/** Which focus areas to list. */
public record FocusAreaFilter(
        @QueryParam("parent")
        @Parameter(description = "Id or code of the wider area.", example = "community-oriented-policing")
        List<String> parent) {

    Where where() {
        return new Where().refers("parent", "e.parent", FocusArea.class, parent);
    }
}
