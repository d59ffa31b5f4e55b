package org.enlace.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.Progress;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.outcome.Outcome;
import org.enlace.partnership.Partnership;
import org.enlace.practice.PracticeAdoption;
import org.enlace.program.Program;
import org.enlace.tally.People;
import org.enlace.tally.Tally;
import org.enlace.tally.TracedLine;
import org.enlace.visit.Visit;

/**
 * What there is to report of a program's quarter, as the caller sees it.
 *
 * @param number {@code null} where the program did not begin before the quarter ended
 * @param day the last of the quarter, or today where that comes first
 * @param visits what surely took place in the quarter, and what may have
 * @param people who attended these visits
 * @param coming visits that lie or may lie in the next quarter
 */
record QuarterFacts(
        Program program,
        Quarter quarter,
        String number,
        LocalDate day,
        List<Partnership> partnerships,
        Tally visits,
        List<Visit> trips,
        People people,
        Tally outcomes,
        List<Outcome> results,
        List<PracticeAdoption> adoptions,
        Map<Commitment, Progress> commitments,
        List<Objective> objectives,
        Map<Indicator, List<TracedLine>> indicators,
        List<Visit> calledOff,
        List<Visit> coming,
        List<Agreement> ending) {}
