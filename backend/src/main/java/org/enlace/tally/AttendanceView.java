package org.enlace.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who attended visits in some time, as counts. */
public record AttendanceView(
        @Schema(description = "Visits that somebody attended.", examples = "9")
        long visits,

        @Schema(description = "Visits that may have been in that time and are not counted; each says why.")
        List<Counted> leftOut,

        People people) {

    private static final int SHOWN = 1_000;

    static AttendanceView of(Tally tally) {
        return new AttendanceView(
                tally.counted().size(), tally.leftOut().stream().limit(SHOWN).toList(), tally.people());
    }
}
