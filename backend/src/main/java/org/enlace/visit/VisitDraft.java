package org.enlace.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a visit; who travels to whom follows from hosts and senders.
 *
 * @param partnerships ids or codes, at least one
 * @param status PLANNED when left out
 * @param datesAsStated the source's words for the date
 * @param declaredDays length in days as the source gives it
 * @param hosts ids or codes of the organizations visited
 * @param senders ids or codes of the organizations that travel
 * @param place id or code of a municipality
 * @param declaredDelegationSize people travelling, as the source gives it
 */
public record VisitDraft(
        @Code String code,
        @Refers("partnerships") @NotEmpty List<@NotNull String> partnerships,
        @NotNull VisitKind kind,
        VisitStatus status,
        PartialDate start,
        PartialDate end,
        @Size(max = 300) String datesAsStated,
        @Min(1) @Max(366) Integer declaredDays,
        @NotNull @Valid Text title,
        @Valid Text purpose,
        @Valid Text summary,
        @Valid Text reflections,
        @Valid Text notes,
        @Refers("organizations") List<@NotNull String> hosts,
        @Refers("organizations") List<@NotNull String> senders,
        @Refers("municipalities") String place,
        @Min(1) @Max(100_000) Integer declaredDelegationSize)
        implements Draft {}
