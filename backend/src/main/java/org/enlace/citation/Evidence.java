package org.enlace.citation;

import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** A citation shown along with the record that it documents. */
public record Evidence(
        String code,
        Ref source,
        String field,
        String locator,
        String quote,
        String claimedValue,
        boolean preferred,
        Text note) {

    static Evidence of(Citation citation) {
        return new Evidence(
                citation.code,
                Ref.of(citation.source),
                citation.field,
                citation.locator,
                citation.quote,
                citation.claimedValue,
                citation.preferred,
                citation.note);
    }
}
