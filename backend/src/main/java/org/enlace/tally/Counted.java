package org.enlace.tally;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;

/**
 * A record behind a figure.
 *
 * @param kind the list in which the record stands
 * @param amount what it adds to the figure, or would; of visits by which people are counted, how many attended
 * @param leftOut {@code null} where it was counted
 */
public record Counted(
        @Schema(examples = "visits") String kind,
        TextRef record,
        PartialDate date,
        @Schema(nullable = true, examples = "1") BigDecimal amount,

        @Schema(nullable = true, description = "Why it was not counted; null where it was.")
        Doubt leftOut) {}
