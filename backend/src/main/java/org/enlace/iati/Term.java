package org.enlace.iati;

import static org.enlace.iati.ActivityDate.Type.ACTUAL_END;
import static org.enlace.iati.ActivityDate.Type.ACTUAL_START;
import static org.enlace.iati.ActivityDate.Type.PLANNED_END;
import static org.enlace.iati.ActivityDate.Type.PLANNED_START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipStatus;
import org.enlace.program.Program;
import org.enlace.program.ProgramPeriod;
import org.enlace.program.ProgramStatus;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;

/** From when to when an activity runs, each sort of date once, and none actual that lies ahead. */
record Term(LocalDate today) {

    /** What was planned is what was stated first; what came of it, the latest. */
    List<ActivityDate> of(Program program) {
        List<ActivityDate> dates = new ArrayList<>();
        PartialDate start = program.term().start();
        PartialDate end = program.term().end();
        if (start != null) {
            dates.add(ActivityDate.start(PLANNED_START, start));
        }
        if (begun(program)) {
            dates.add(ActivityDate.start(ACTUAL_START, start));
        }
        boolean over = program.status == ProgramStatus.CLOSED && past(end);
        Optional.ofNullable(over ? first(program) : end)
                .ifPresent(planned -> dates.add(ActivityDate.end(PLANNED_END, planned)));
        if (over) {
            dates.add(ActivityDate.end(ACTUAL_END, end));
        }
        return dates;
    }

    private boolean begun(Program program) {
        PartialDate start = program.term().start();
        return start != null
                && !start.earliest().isAfter(today)
                && program.status != ProgramStatus.PIPELINE
                && program.status != ProgramStatus.CANCELLED;
    }

    private static PartialDate first(Program program) {
        return program.periods.stream()
                .map(ProgramPeriod::end)
                .filter(end -> end != null)
                .findFirst()
                .orElseThrow();
    }

    /** A partnership of which no beginning is stated began with the program or later, and it says so. */
    List<ActivityDate> of(Partnership partnership) {
        boolean planned =
                partnership.status == PartnershipStatus.PROPOSED || partnership.status == PartnershipStatus.EXPLORATORY;
        boolean over =
                partnership.status == PartnershipStatus.COMPLETED || partnership.status == PartnershipStatus.TERMINATED;
        return Stream.of(start(partnership, planned), end(partnership, over))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ActivityDate> start(Partnership partnership, boolean planned) {
        if (partnership.start != null) {
            boolean ahead = planned || partnership.start.earliest().isAfter(today);
            return Optional.of(ActivityDate.start(ahead ? PLANNED_START : ACTUAL_START, partnership.start));
        }
        PartialDate program = partnership.program.term().start();
        if (program == null) {
            return Optional.empty();
        }
        boolean ahead = planned || !begun(partnership.program);
        return Optional.of(new ActivityDate(
                ahead ? PLANNED_START : ACTUAL_START,
                program.earliest(),
                new Message("iati.program-start", program).text()));
    }

    private Optional<ActivityDate> end(Partnership partnership, boolean over) {
        PartialDate end = partnership.end;
        return Optional.ofNullable(end)
                .map(stated -> ActivityDate.end(over && past(stated) ? ACTUAL_END : PLANNED_END, stated));
    }

    private boolean past(PartialDate end) {
        return end != null && !end.latest().isAfter(today);
    }
}
