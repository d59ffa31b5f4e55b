package org.enlace.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Expansion;
import org.enlace.visit.Visit;

/** Calls up who takes part in visits: those who travel first, each side with its head before the others. */
@Singleton
public class Roll implements Expansion {

    private static final Comparator<Participant> ORDER = Comparator.comparing((Participant one) -> one.side)
            .thenComparing(one -> one.role)
            .thenComparing(one -> one.told() == Publication.NAME ? one.sortName : "")
            .thenComparing(Participant::shownCode);

    private final ParticipantResource participants;

    Roll(ParticipantResource participants) {
        this.participants = participants;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public boolean appliesTo(Kind<?, ?, ?> kind) {
        return kind.entity == Visit.class;
    }

    @Override
    public Map<UUID, List<ParticipantView>> load(Kind<?, ?, ?> kind, Collection<UUID> visits) {
        Map<UUID, List<ParticipantView>> parts = new HashMap<>();
        visits.forEach(visit -> parts.put(visit, List.of()));
        if (!visits.isEmpty()) {
            parts.putAll(of(visits).stream()
                    .collect(groupingBy(one -> one.visit.id, mapping(ParticipantView::of, toList()))));
        }
        return parts;
    }

    List<Participant> of(Collection<UUID> visits) {
        return participants.kind.matching(new Where().and("e.visit.id in ?", visits)).stream()
                .sorted(ORDER)
                .toList();
    }
}
