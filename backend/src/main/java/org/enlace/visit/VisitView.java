package org.enlace.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Warning;
import org.enlace.shared.text.Text;

/** A visit as the API shows it, with what follows from it: its direction, its delegation, what does not add up. */
public record VisitView(
        UUID id,
        String code,
        List<TextRef> partnerships,
        VisitKind kind,
        VisitStatus status,
        PartialDate start,
        PartialDate end,
        String datesAsStated,
        Integer declaredDays,
        Text title,
        Text purpose,
        Text summary,
        Text reflections,
        Text notes,
        List<Ref> hosts,
        List<Ref> senders,
        Ref place,
        Integer declaredDelegationSize,
        Direction direction,
        DelegationView delegation,
        List<Warning> warnings,
        @JsonUnwrapped Trail trail)
        implements View {

    public static VisitView of(Visit visit) {
        return new VisitView(
                visit.id,
                visit.code,
                TextRef.all(visit.seenPartnerships()),
                visit.kind,
                visit.status,
                visit.start,
                visit.end,
                visit.datesAsStated,
                visit.declaredDays,
                visit.title,
                visit.purpose,
                visit.summary,
                visit.reflections,
                visit.notes,
                Ref.all(visit.hosts),
                Ref.all(visit.senders),
                Ref.of(visit.place),
                visit.declaredDelegationSize,
                visit.direction,
                visit.delegation.view(visit.declaredDelegationSize),
                visit.warnings(),
                Trail.of(visit));
    }
}
