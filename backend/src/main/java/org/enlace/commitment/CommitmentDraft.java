package org.enlace.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a commitment; how far it is kept follows from visits, participants and outcomes.
 *
 * @param agreement id or code
 * @param partnership id or code; needed only without an agreement
 * @param comparator AT_LEAST when left out
 * @param quantity 1 when left out
 * @param responsible ids or codes of those who promise
 * @param beneficiaries ids or codes of those to whom it is promised
 * @param waivedReason why nobody insists on it any more
 */
public record CommitmentDraft(
        @Code String code,
        @Refers("agreements") String agreement,
        @Refers("partnerships") String partnership,
        @NotNull @Valid Text text,
        @NotNull CommitmentMetric metric,
        CommitmentComparator comparator,
        @Min(1) @Max(1_000_000) Integer quantity,
        @Refers("organizations") List<@NotNull String> responsible,
        @Refers("organizations") List<@NotNull String> beneficiaries,
        PartialDate due,
        @Valid Text waivedReason)
        implements Draft {}
