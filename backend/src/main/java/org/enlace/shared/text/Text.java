package org.enlace.shared.text;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people read, in English and Spanish; either may be missing, not both.
 *
 * <p>In a request a bare string is the English text, or the Spanish one with {@code Content-Language: es}.
 */
@Embeddable
@Schema(description = "Human-facing text in English and Spanish; at least one of them.")
public record Text(
        @Size(max = Text.LENGTH) @Schema(examples = "Community-oriented policing")
        String en,

        @Size(max = Text.LENGTH) @Schema(examples = "Policía comunitaria")
        String es) {

    public static final int LENGTH = 10_000;

    public Text {
        en = blankToNull(en);
        es = blankToNull(es);
    }

    /** A proper name, which is the same in both languages. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /** The English text, or the Spanish one where there is no other. */
    public String any() {
        return en != null ? en : es;
    }

    /** Says whether there is no text in either language. */
    public boolean blank() {
        return en == null && es == null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
