package org.enlace.agenda;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
import java.util.zip.CRC32C;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Expansion;
import org.enlace.visit.Visit;

/** The points of visits in their order: by position, then by day and hour where a source gives no position. */
@Singleton
public class Agenda implements Expansion {

    private static final Comparator<AgendaItem> ORDER = Comparator.comparing((AgendaItem item) -> item.position)
            .thenComparing(item -> item.day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.starts, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.id);

    private final AgendaItemResource items;

    Agenda(AgendaItemResource items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public boolean appliesTo(Kind<?, ?, ?> kind) {
        return kind.entity == Visit.class;
    }

    @Override
    public Map<UUID, List<AgendaItemView>> load(Kind<?, ?, ?> kind, Collection<UUID> visits) {
        Map<UUID, List<AgendaItemView>> agendas = new HashMap<>();
        visits.forEach(visit -> agendas.put(visit, List.of()));
        if (!visits.isEmpty()) {
            agendas.putAll(of(visits).stream()
                    .collect(groupingBy(item -> item.visit.id, mapping(AgendaItemView::of, toList()))));
        }
        return agendas;
    }

    /** Another one as soon as a point is added, taken away or changed. */
    static long version(List<AgendaItem> items) {
        CRC32C crc = new CRC32C();
        items.forEach(
                item -> crc.update("%s %d;".formatted(item.id, item.version).getBytes(US_ASCII)));
        return crc.getValue();
    }

    List<AgendaItem> of(Collection<UUID> visits) {
        return items.kind.matching(new Where().and("e.visit.id in ?", visits)).stream()
                .sorted(ORDER)
                .toList();
    }
}
