package org.enlace.outcome;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.rest.Expansion;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/** Shows along with visits, small, the outcomes to which each contributed. */
@Singleton
class VisitOutcomes implements Expansion {

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public boolean appliesTo(Kind<?, ?, ?> kind) {
        return kind.entity == Visit.class;
    }

    @Override
    public Map<UUID, List<TextRef>> load(Kind<?, ?, ?> kind, Collection<UUID> ids) {
        Map<UUID, List<TextRef>> outcomes = ids.stream().collect(toMap(id -> id, id -> new ArrayList<>()));
        Panache.getSession()
                .createSelectionQuery(
                        "select distinct c.visit.id, o.id, o.code, o.title.en, o.title.es"
                                + " from Outcome o join o.contributions c where c.visit.id in :ids order by o.code",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> outcomes.get((UUID) row[0])
                        .add(new TextRef((UUID) row[1], (String) row[2], new Text((String) row[3], (String) row[4]))));
        return outcomes;
    }
}
