package org.enlace.quality;

import static org.enlace.quality.QualityReason.AGREEMENT_EXPIRED;
import static org.enlace.quality.QualityReason.DELEGATION_MISMATCH;
import static org.enlace.quality.QualityReason.INDICATOR_WITHOUT_BASELINE;
import static org.enlace.quality.QualityReason.INDICATOR_WITHOUT_DEFINITION;
import static org.enlace.quality.QualityReason.NO_SOURCE;
import static org.enlace.quality.QualityReason.VALUE_INCOMPLETE;
import static org.enlace.quality.QualityReason.VISIT_UNREPORTED;

import java.util.List;
import java.util.stream.Stream;
import org.enlace.result.IndicatorValue;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.problem.Message;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitFlaw;
import org.enlace.visit.VisitStatus;

/** All that is looked for; what another feature looks for too is said there, or by the record itself. */
final class Lacks {

    private static final String UNCITED = "not exists (select 1 from Citation c where c.entityId = e.id)";

    static final List<Lack> ALL = Stream.concat(
                    Stream.of(
                            new Lack(VISIT_UNREPORTED, "visits", VisitFlaw.unreported("e"), Lacks::unreported),
                            new Lack(DELEGATION_MISMATCH, "visits", VisitFlaw.mismatched("e"), Lacks::mismatched),
                            Lack.of(
                                    INDICATOR_WITHOUT_DEFINITION,
                                    "indicators",
                                    "definition",
                                    "e.definition.en is null and e.definition.es is null"),
                            Lack.of(INDICATOR_WITHOUT_BASELINE, "indicators", "baselineValue", """
                                    e.baselineAmount is null
                                    and e.baselineWaiver.en is null and e.baselineWaiver.es is null
                                    and (e.measure <> QUALITATIVE
                                         or e.baselineComment.en is null and e.baselineComment.es is null)"""),
                            new Lack(VALUE_INCOMPLETE, "indicator-values", """
                                    e.indicator.measure = UNIT
                                    and exists (select p.dimension from IndicatorValue w join w.parts p where w.id = e.id
                                                group by p.dimension having sum(p.amount) < e.amount)""", Lacks::incomplete),
                            Lack.of(
                                    AGREEMENT_EXPIRED,
                                    "agreements",
                                    "status",
                                    "e.status in (SIGNED, IN_FORCE) and e.expires.latest < :today"),
                            Lack.of(NO_SOURCE, "visits", "citations", "e.status = COMPLETED and " + UNCITED),
                            Lack.of(NO_SOURCE, "agreements", "citations", UNCITED),
                            Lack.of(NO_SOURCE, "outcomes", "citations", UNCITED),
                            Lack.of(NO_SOURCE, "observations", "citations", UNCITED),
                            Lack.of(
                                    NO_SOURCE,
                                    "indicator-values",
                                    "evidence",
                                    "e.kind = ACTUAL and e.status = APPROVED and e.evidence is empty and " + UNCITED)),
                    Untranslated.all())
            .toList();

    private Lacks() {}

    private static Lack.Told unreported(Recorded<?> visit) {
        boolean over = ((Visit) visit).status == VisitStatus.COMPLETED;
        return over
                ? new Lack.Told("summary", new Message("overview.unreported").text())
                : new Lack.Told("status", new Message("overview.unconfirmed").text());
    }

    private static Lack.Told mismatched(Recorded<?> visit) {
        return said("DELEGATION_DIFFERS", ((Visit) visit).warnings());
    }

    private static Lack.Told incomplete(Recorded<?> value) {
        return said("DISAGGREGATION_INCOMPLETE", ((IndicatorValue) value).warnings());
    }

    /** What the record itself says of it. */
    private static Lack.Told said(String code, List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.code().equals(code))
                .findFirst()
                .map(warning -> new Lack.Told(warning.field(), warning.message()))
                .orElseThrow();
    }
}
