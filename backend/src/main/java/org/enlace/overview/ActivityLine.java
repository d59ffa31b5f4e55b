package org.enlace.overview;

import java.util.List;
import org.enlace.agreement.Agreement;
import org.enlace.agreement.AgreementKind;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.visit.Direction;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitStatus;

/** One partnership's visits and agreements in time. */
public record ActivityLine(
        TextRef partnership,
        List<Ref> resources,
        List<Ref> peers,
        List<VisitMark> visits,
        List<AgreementMark> agreements) {

    /** A visit on the line. */
    public record VisitMark(
            TextRef visit, PartialDate start, PartialDate end, Direction direction, VisitStatus status) {}

    /** An agreement on the line. */
    public record AgreementMark(TextRef agreement, AgreementKind kind, PartialDate signed) {}

    static ActivityLine of(Partnership partnership, List<Visit> visits, List<Agreement> agreements) {
        return new ActivityLine(
                TextRef.of(partnership),
                parties(partnership, PartyRole.RESOURCE),
                parties(partnership, PartyRole.PEER),
                visits.stream()
                        .filter(visit -> visit.partnerships.contains(partnership))
                        .map(v -> new VisitMark(TextRef.of(v), v.start, v.end, v.direction, v.status))
                        .toList(),
                agreements.stream()
                        .filter(agreement -> agreement.partnership.equals(partnership))
                        .map(a -> new AgreementMark(TextRef.of(a), a.kind, a.signed))
                        .toList());
    }

    private static List<Ref> parties(Partnership partnership, PartyRole role) {
        return partnership.parties.stream()
                .filter(party ->
                        party.role() == role && party.organization().kind.isLocalGovernment())
                .map(party -> Ref.of(party.organization()))
                .toList();
    }
}
