package org.enlace.agenda;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a point of a visit's agenda.
 *
 * @param visit id or code
 * @param position place within the visit, 0 when left out
 * @param day of the visit, the first being 1
 * @param starts in the host's time zone
 * @param venue id or code of the organization visited; this or a venue's name
 * @param presenters ids or codes of participants of the visit
 * @param focusAreas ids or codes
 */
public record AgendaItemDraft(
        @Code String code,
        @Refers("visits") @NotNull String visit,
        @Min(0) @Max(100_000) Integer position,
        @Min(1) @Max(366) Integer day,

        @JsonFormat(pattern = AgendaItem.TIME) @Schema(examples = "09:30")
        LocalTime starts,

        @JsonFormat(pattern = AgendaItem.TIME) @Schema(examples = "11:00")
        LocalTime ends,

        @NotNull AgendaItemKind kind,
        @NotNull @Valid Text title,
        @Refers("organizations") String venue,
        @Size(max = 300) String venueName,
        @Refers("participants") List<@NotNull String> presenters,
        @Refers("focus-areas") List<@NotNull String> focusAreas,
        @Valid Text notes)
        implements Draft {

    /** The same once more, somewhere else in the agenda. */
    AgendaItemDraft at(int position, Integer day) {
        return new AgendaItemDraft(
                null, visit, position, day, starts, ends, kind, title, venue, venueName, presenters, focusAreas, notes);
    }
}
