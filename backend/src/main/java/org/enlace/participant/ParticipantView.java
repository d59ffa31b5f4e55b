package org.enlace.participant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** Somebody's part in a visit as the API shows it. */
public record ParticipantView(
        UUID id,
        String code,
        TextRef visit,
        Ref person,
        Text label,
        int headcount,
        ParticipantRole role,
        ParticipantSide side,
        Text positionTitle,
        Ref organization,
        Integer female,
        Integer male,
        Integer other,
        Integer unknown,
        Attendance attendance,
        PartialDate certificate,
        Publication publication,
        @JsonUnwrapped Trail trail)
        implements View {

    public static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id,
                participant.code,
                TextRef.of(participant.visit),
                Ref.of(participant.person),
                participant.label,
                participant.headcount,
                participant.role,
                participant.side,
                participant.positionTitle,
                Ref.of(participant.organization),
                participant.female,
                participant.male,
                participant.other,
                participant.unknown,
                participant.attendance,
                participant.certificate,
                participant.publication,
                Trail.of(participant));
    }
}
