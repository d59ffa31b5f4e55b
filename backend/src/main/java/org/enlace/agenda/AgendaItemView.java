package org.enlace.agenda;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** A point of a visit's agenda as the API shows it. */
public record AgendaItemView(
        UUID id,
        String code,
        TextRef visit,
        int position,
        Integer day,

        @JsonFormat(pattern = AgendaItem.TIME) @Schema(examples = "09:30")
        LocalTime starts,

        @JsonFormat(pattern = AgendaItem.TIME) @Schema(examples = "11:00")
        LocalTime ends,

        AgendaItemKind kind,
        Text title,
        Ref venue,
        String venueName,
        List<TextRef> presenters,
        List<TextRef> focusAreas,
        Text notes,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static AgendaItemView of(AgendaItem item) {
        return new AgendaItemView(
                item.id,
                item.code,
                TextRef.of(item.visit),
                item.position,
                item.day,
                item.starts,
                item.ends,
                item.kind,
                item.title,
                Ref.of(item.venue),
                item.venueName,
                TextRef.all(item.presenters),
                TextRef.all(item.focusAreas),
                item.notes,
                item.warnings(),
                Trail.of(item));
    }
}
