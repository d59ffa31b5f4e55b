package org.enlace.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** A source as the API shows it. */
public record SourceView(
        UUID id,
        String code,
        String title,
        String publisher,
        SourceKind kind,
        PartialDate published,
        String url,
        String language,
        Text notes,
        @JsonUnwrapped Trail trail)
        implements View {

    public static SourceView of(Source source) {
        return new SourceView(
                source.id,
                source.code,
                source.title,
                source.publisher,
                source.kind,
                source.published,
                source.url,
                source.language,
                source.notes,
                Trail.of(source));
    }
}
