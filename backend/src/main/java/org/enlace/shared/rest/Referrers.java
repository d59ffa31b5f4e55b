package org.enlace.shared.rest;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.problem.Problem;
import org.enlace.shared.problem.Refusal;
import org.hibernate.Hibernate;

/** Finds what refers to a record, from the model itself, so that no kind can forget to be asked before a deletion. */
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
                        Panache.getSession().getMetamodel().getEntities().stream()
                                .filter(type -> Recorded.class.isAssignableFrom(type.getJavaType()))
                                .flatMap(type -> referring(type, record)),
                        others.stream().flatMap(other -> other.to(record).stream()))
                .filter(referrer -> !referrer.equals(record))
                .distinct()
                .limit(SHOWN)
                .map(referrer -> new Problem.Referrer(kinds.of(referrer).name, referrer.id.toString(), referrer.code))
                .toList();
        if (!found.isEmpty()) {
            throw Refusal.referenced(found);
        }
    }

    private Stream<? extends Recorded<?>> referring(EntityType<?> type, Recorded<?> record) {
        return type.getAttributes().stream()
                .flatMap(attribute -> paths(attribute, Hibernate.getClass(record)))
                .flatMap(condition -> query(type, condition, record));
    }

    /** HQL that joins {@code t}, the record, by way of the attribute; nothing when it cannot lead there. */
    private static Stream<String> paths(Attribute<?, ?> attribute, Class<?> target) {
        if (attribute instanceof SingularAttribute<?, ?> one) {
            return one.getJavaType() == target ? Stream.of("join e.%s t".formatted(one.getName())) : Stream.empty();
        }
        PluralAttribute<?, ?, ?> many = (PluralAttribute<?, ?, ?>) attribute;
        if (many.getElementType().getJavaType() == target) {
            return Stream.of("join e.%s t".formatted(many.getName()));
        }
        return many.getElementType() instanceof EmbeddableType<?> part
                ? part.getAttributes().stream()
                        .filter(inner -> inner.getJavaType() == target)
                        .map(inner -> "join e.%s part join part.%s t".formatted(many.getName(), inner.getName()))
                : Stream.empty();
    }

    private static Stream<Recorded<?>> query(EntityType<?> type, String join, Recorded<?> record) {
        return Panache.getSession()
                .createSelectionQuery(
                        "select distinct e from %s e %s where t.id = :id".formatted(type.getName(), join),
                        type.getJavaType())
                .setParameter("id", record.id)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(found -> (Recorded<?>) found);
    }
}
