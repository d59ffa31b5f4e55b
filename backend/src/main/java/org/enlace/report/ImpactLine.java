package org.enlace.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.tally.Tally;

/**
 * A year of exchanges as sister cities count them, seen from the resource city.
 *
 * <p>A visit in both directions is one in each. People are counted as often as they travelled.
 */
@Schema(description = "A year of exchanges as sister cities count them, seen from the resource city.")
public record ImpactLine(
        @Schema(examples = "FY2013") String year,
        @Schema(examples = "2012-10-01") LocalDate from,
        @Schema(examples = "2013-09-30") LocalDate to,

        @Schema(description = "Visits by peers to the resource city.", examples = "2")
        long inboundExchanges,

        @Schema(description = "Visitors whom the resource city received.", examples = "11")
        long visitors,

        @Schema(description = "Visits by the resource city to its peers.", examples = "3")
        long outboundExchanges,

        @Schema(description = "Residents of the resource city who travelled.", examples = "2")
        long residentsTravelling,

        @Schema(
                description =
                        "Of these visits, those of which nobody recorded who travelled: their people are missing above.",
                examples = "3")
        long withoutDelegation,

        @Schema(description = "Visits of which nobody knows who went to whom.", examples = "0")
        long directionNotKnown,

        @Schema(description = "Visits that may lie in the year, and are not counted.", examples = "1")
        long perhaps) {

    /** What was counted of one direction in a year. */
    record Flow(Tally visits, Tally people) {

        long exchanges() {
            return visits.counted().size();
        }

        long travellers() {
            return people.value().longValueExact();
        }

        long unknown() {
            return exchanges() - people.counted().size();
        }
    }

    static ImpactLine of(String year, LocalDate from, LocalDate to, Flow in, Flow out, Tally lost, Tally all) {
        return new ImpactLine(
                year,
                from,
                to,
                in.exchanges(),
                in.travellers(),
                out.exchanges(),
                out.travellers(),
                in.unknown() + out.unknown(),
                lost.counted().size(),
                all.leftOut().size());
    }
}
