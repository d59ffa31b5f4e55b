package org.enlace.shared.rest;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.problem.Problem;
import org.enlace.shared.problem.Refusal;
import org.hibernate.Hibernate;

/** Finds what refers to a record before it is deleted. */
@Singleton
public class Referrers {

    private static final int SHOWN = 20;

    private final Kinds kinds;
    private final List<Referring> others;

    Referrers(Kinds kinds, @All List<Referring> others) {
        this.kinds = kinds;
        this.others = others;
    }

    /** 409 with the list of what refers to the record, when anything does. */
    void refuseIfAny(Recorded<?> record) {
        List<Problem.Referrer> found = to(List.of(record));
        if (!found.isEmpty()) {
            throw Refusal.referenced(found);
        }
    }

    /** Some of what refers to records of one class, themselves left out; what the caller does not see has no code. */
    public List<Problem.Referrer> to(Collection<? extends Recorded<?>> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = records.stream().<UUID>map(record -> record.id).toList();
        return Stream.concat(
                        Associations.to(Hibernate.getClass(records.iterator().next()))
                                .flatMap(association -> referring(association, ids)),
                        others.stream().flatMap(other -> other.to(ids).stream()))
                .filter(referrer -> !ids.contains(referrer.id))
                .distinct()
                .limit(SHOWN)
                .map(this::shown)
                .toList();
    }

    private Problem.Referrer shown(Recorded<?> referrer) {
        Kind<?, ?, ?> kind = kinds.of(referrer);
        String id = referrer.id.toString();
        return kind.find(id).isPresent()
                ? new Problem.Referrer(kind.name, id, referrer.shownCode())
                : new Problem.Referrer(kind.name, null, null);
    }

    private static Stream<? extends Recorded<?>> referring(Associations association, List<UUID> ids) {
        return Panache.getSession()
                .createSelectionQuery(association.select() + "t.id in :ids and e.id not in :ids", association.entity())
                .setParameter("ids", ids)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream();
    }
}
