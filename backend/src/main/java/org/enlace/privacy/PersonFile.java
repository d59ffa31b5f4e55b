package org.enlace.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.agenda.AgendaItemView;
import org.enlace.audit.AuditEntryView;
import org.enlace.citation.CitationView;
import org.enlace.participant.ParticipantView;
import org.enlace.person.PersonView;
import org.enlace.visit.VisitView;

/** Everything that is kept about a person, for whom it is theirs to know. */
@Schema(description = "Everything that is kept about a person.")
public record PersonFile(
        PersonView person,

        @Schema(description = "Their parts in visits, with positions and certificates.")
        List<ParticipantView> participations,

        @Schema(description = "The visits themselves.") List<VisitView> visits,

        @Schema(description = "What they presented.") List<AgendaItemView> agendaItems,

        @Schema(description = "What sources tell of them.") List<CitationView> citations,

        @Schema(description = "What was done with what is kept, and who read it; the newest first.")
        List<AuditEntryView> audit) {}
