package org.enlace.source;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which sources to list. */
public record SourceFilter(
        @QueryParam("kind") @Parameter(description = "Sort of document.")
        List<SourceKind> kind,

        @QueryParam("language") @Parameter(description = "ISO 639-1 code.", example = "en")
        List<String> language,

        @QueryParam("from") @Parameter(description = "Published on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Published on or before this date.", example = "2013-06")
        PartialDate to) {

    Where where() {
        return new Where()
                .in("e.kind", kind)
                .in("e.language", language)
                .overlaps("e.published", "e.published", from, to);
    }
}
