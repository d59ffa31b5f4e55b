package org.enlace.iati.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.organization.OrganizationDraft;
import org.enlace.partnership.PartnershipDraft;
import org.enlace.program.ProgramDraft;

/** What Enlace can take of somebody's file, as drafts that an import takes, and what it cannot. */
public record IatiReading(
        @Schema(description = "Those that Enlace does not have yet, and whose country is told.")
        List<OrganizationDraft> organizations,

        List<ProgramDraft> programs,
        List<PartnershipDraft> partnerships,

        @Schema(description = "The first thousand sorts of what is not taken.")
        List<LeftOut> leftOut) {}
