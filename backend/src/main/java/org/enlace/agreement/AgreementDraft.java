package org.enlace.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of an agreement.
 *
 * @param partnership id or code
 * @param reference the number on the paper
 * @param survivesProgram whether it goes on when the program ends; false when left out
 * @param focusAreas ids or codes
 */
public record AgreementDraft(
        @Code String code,
        @Refers("partnerships") @NotNull String partnership,
        @NotNull AgreementKind kind,
        @Size(max = 300) String reference,
        @NotNull @Valid Text title,
        @NotNull AgreementStatus status,
        PartialDate signed,
        PartialDate effective,
        PartialDate expires,
        Boolean survivesProgram,
        @Refers("focus-areas") List<@NotNull String> focusAreas,
        List<@NotNull @Valid SignatoryDraft> signatories,
        @Valid Text description)
        implements Draft {}
