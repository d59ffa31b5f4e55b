package org.enlace.citation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** A citation as the API shows it. */
public record CitationView(
        UUID id,
        String code,
        Ref source,
        EntityRef entity,
        String field,
        String locator,
        String quote,
        String claimedValue,
        boolean preferred,
        Text note,
        @JsonUnwrapped Trail trail)
        implements View {

    public static CitationView of(Citation citation) {
        return new CitationView(
                citation.id,
                citation.code,
                Ref.of(citation.source),
                citation.entityRef(),
                citation.field,
                citation.locator,
                citation.quote,
                citation.claimedValue,
                citation.preferred,
                citation.note,
                Trail.of(citation));
    }
}
