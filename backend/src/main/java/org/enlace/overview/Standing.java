package org.enlace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.CommitmentState;
import org.enlace.commitment.EvidenceReading;

/**
 * How one commitment stands, without the visits that were counted.
 *
 * <p>A hundred thousand visits may bear on all commitments of an installation; they are read for a part of the
 * commitments at a time, and only the sums are kept.
 */
record Standing(Commitment commitment, CommitmentState state, long actual, int quantity, LocalDate deadline) {

    private static final int AT_ONCE = 200;

    static List<Standing> of(List<Commitment> commitments, Clock clock) {
        List<Standing> standings = new ArrayList<>();
        for (int from = 0; from < commitments.size(); from += AT_ONCE) {
            List<Commitment> some = commitments.subList(from, Math.min(from + AT_ONCE, commitments.size()));
            EvidenceReading.tellProgress(some, clock);
            some.forEach(commitment -> standings.add(told(commitment)));
        }
        return standings;
    }

    private static Standing told(Commitment commitment) {
        var progress = commitment.progress;
        commitment.progress = null;
        return new Standing(commitment, progress.state(), progress.actual(), progress.quantity(), progress.deadline());
    }
}
