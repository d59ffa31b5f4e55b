package org.enlace.commitment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;

/**
 * What was promised, as plain data: all that the rules of progress need to know of a commitment.
 *
 * @param agreement id of the agreement, or {@code null}
 * @param partnership id of the partnership in which it is to be kept
 * @param signed when the agreement was signed, or {@code null}
 * @param deadline last day, or {@code null}
 */
record Pledge(
        CommitmentMetric metric,
        CommitmentComparator comparator,
        int quantity,
        Set<UUID> responsible,
        Set<UUID> beneficiaries,
        UUID agreement,
        UUID partnership,
        PartialDate signed,
        LocalDate deadline,
        boolean waived) {}
