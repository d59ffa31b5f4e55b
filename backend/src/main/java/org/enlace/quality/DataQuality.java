package org.enlace.quality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;

/**
 * What is missing in the records or does not add up.
 *
 * @param reasons all that are looked for, with how many records have them
 * @param flaws by reason, of each reason and kind the oldest records first
 */
public record DataQuality(List<Tally> reasons, List<Flaw> flaws) {

    /** How many records have a flaw. */
    @Schema(name = "FlawCount")
    public record Tally(
            QualityReason reason,
            @Schema(examples = "3") long records,

            @Schema(description = "Whether there are more, which nobody counted.")
            boolean more) {}

    /**
     * One record's flaw.
     *
     * @param kind the list that the record belongs to
     * @param field which would mend it
     */
    public record Flaw(
            QualityReason reason,
            @Schema(examples = "visits") String kind,
            TextRef record,
            @Schema(examples = "summary") String field,
            Text message) {

        static Flaw of(Lack lack, String kind, Recorded<?> record) {
            Lack.Told told = lack.telling().apply(record);
            return new Flaw(lack.reason(), kind, TextRef.of(record), told.field(), told.message());
        }
    }
}
