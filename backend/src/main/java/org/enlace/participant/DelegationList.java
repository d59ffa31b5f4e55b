package org.enlace.participant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.visit.DelegationView;

/**
 * Everybody's part in one visit, with the arithmetic of it.
 *
 * <p>Attendances and persons stand side by side, because one person may have come in two roles.
 */
public record DelegationList(
        @JsonUnwrapped DelegationView arithmetic,

        @Schema(description = "Headcount of those who were there.", examples = "11")
        long attendances,

        @Schema(description = "Those known by name who were there, each once.", examples = "4")
        long persons,

        List<ParticipantView> participants) {

    static DelegationList of(DelegationView arithmetic, List<Participant> participants) {
        return new DelegationList(
                arithmetic,
                participants.stream()
                        .filter(Participant::attended)
                        .mapToLong(one -> one.headcount)
                        .sum(),
                participants.stream()
                        .filter(one -> one.attended() && one.person != null)
                        .map(one -> one.person.id)
                        .distinct()
                        .count(),
                participants.stream().map(ParticipantView::of).toList());
    }
}
