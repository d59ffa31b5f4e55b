package org.enlace.shared.rest;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
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
        List<Problem.Referrer> found = Stream.concat(
                        Associations.to(Hibernate.getClass(record))
                                .flatMap(association -> referring(association, record)),
                        others.stream().flatMap(other -> other.to(List.of(record.id)).stream()))
                .filter(referrer -> !referrer.equals(record))
                .distinct()
                .limit(SHOWN)
                .map(referrer -> new Problem.Referrer(kinds.of(referrer).name, referrer.id.toString(), referrer.code))
                .toList();
        if (!found.isEmpty()) {
            throw Refusal.referenced(found);
        }
    }

    private static Stream<? extends Recorded<?>> referring(Associations association, Recorded<?> record) {
        return Panache.getSession()
                .createSelectionQuery(association.select() + "t.id = :id", association.entity())
                .setParameter("id", record.id)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream();
    }
}
