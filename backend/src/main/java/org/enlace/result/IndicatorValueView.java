package org.enlace.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Amount;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** A target or an actual as the API shows it, with what its parts leave unknown. */
public record IndicatorValueView(
        UUID id,
        String code,
        TextRef indicator,
        @Schema(examples = "FY2013 Q4") String period,
        ValueKind kind,
        @Schema(examples = "4") BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        List<Breakdown> disaggregation,
        ValueStatus status,
        Text returnedReason,
        Text overrideReason,
        Text comment,
        List<Ref> evidence,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static IndicatorValueView of(IndicatorValue value) {
        return new IndicatorValueView(
                value.id,
                value.code,
                TextRef.of(value.indicator),
                value.period,
                value.kind,
                Amount.plain(value.amount),
                Amount.plain(value.numerator),
                Amount.plain(value.denominator),
                value.breakdowns(),
                value.status,
                value.returnedReason,
                value.overrideReason,
                value.comment,
                Ref.all(value.evidence),
                value.warnings(),
                Trail.of(value));
    }
}
