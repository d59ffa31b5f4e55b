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

    /** As much of it as the caller may be told. */
    public static ParticipantView of(Participant participant) {
        Publication told = participant.told();
        boolean role = told != Publication.NOBODY;
        boolean name = told == Publication.NAME;
        return new ParticipantView(
                participant.id,
                participant.shownCode(),
                TextRef.of(participant.visit),
                name ? Ref.of(participant.person) : null,
                role ? participant.label : null,
                participant.headcount,
                participant.role,
                participant.side,
                role ? participant.positionTitle : null,
                role ? Ref.of(participant.organization) : null,
                participant.female,
                participant.male,
                participant.other,
                participant.unknown,
                participant.attendance,
                name ? participant.certificate : null,
                participant.publication,
                Trail.of(participant));
    }
}
