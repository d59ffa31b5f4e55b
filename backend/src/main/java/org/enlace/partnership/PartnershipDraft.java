package org.enlace.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a partnership.
 *
 * @param program id or code
 * @param focusAreas ids or codes
 * @param parties at least two different organizations
 */
public record PartnershipDraft(
        @Code String code,
        @Refers("programs") String program,
        @NotNull @Valid Text title,
        @NotNull PartnershipForm form,
        @NotNull PartnershipStatus status,
        PartialDate start,
        PartialDate end,
        @Refers("focus-areas") List<@NotNull String> focusAreas,
        @Valid Text description,
        @NotNull List<@NotNull @Valid PartyDraft> parties)
        implements Draft {}
