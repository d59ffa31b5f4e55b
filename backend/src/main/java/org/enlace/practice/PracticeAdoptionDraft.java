package org.enlace.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a practice in a municipality.
 *
 * @param practice id or code
 * @param municipality id or code of a municipality or county
 * @param date since when it has had the status
 * @param outcomes ids or codes of what shows that it took root
 * @param evidence ids or codes of sources
 */
public record PracticeAdoptionDraft(
        @Code String code,
        @Refers("practices") @NotNull String practice,
        @Refers("municipalities") @NotNull String municipality,
        @NotNull AdoptionStatus status,
        PartialDate date,
        @Valid Text note,
        @Refers("outcomes") List<@NotNull String> outcomes,
        @Refers("sources") List<@NotNull String> evidence)
        implements Draft {}
