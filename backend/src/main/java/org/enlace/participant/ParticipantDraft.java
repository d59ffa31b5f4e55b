package org.enlace.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of somebody's part in a visit: a person's, or that of people who are only described.
 *
 * @param visit id or code
 * @param person id or code; this or a label
 * @param label who they are, such as "police chief of Nahuizalco"
 * @param headcount 1 when left out, and always for a person
 * @param organization id or code of the body for which they came
 * @param female how many of the group, where it was counted; likewise male, other, unknown
 * @param attendance INVITED when left out
 * @param certificate when one was issued
 * @param publication NOBODY when left out
 */
public record ParticipantDraft(
        @Code String code,
        @Refers("visits") @NotNull String visit,
        @Refers("people") String person,
        @Valid Text label,
        @Min(1) @Max(100_000) Integer headcount,
        @NotNull ParticipantRole role,
        @NotNull ParticipantSide side,
        @Valid Text positionTitle,
        @Refers("organizations") String organization,
        @Min(0) @Max(100_000) Integer female,
        @Min(0) @Max(100_000) Integer male,
        @Min(0) @Max(100_000) Integer other,
        @Min(0) @Max(100_000) Integer unknown,
        Attendance attendance,
        PartialDate certificate,
        Publication publication)
        implements Draft {

    /** As much of it as may be told, under the code by which it may be known. */
    ParticipantDraft told(Publication told, String shownCode) {
        boolean role = told != Publication.NOBODY;
        boolean name = told == Publication.NAME;
        return new ParticipantDraft(
                shownCode,
                visit,
                name ? person : null,
                role ? label : null,
                headcount,
                this.role,
                side,
                role ? positionTitle : null,
                role ? organization : null,
                female,
                male,
                other,
                unknown,
                attendance,
                name ? certificate : null,
                publication);
    }
}
