package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.stream.Stream;
import org.enlace.shared.kind.Recorded;

/**
 * Where the records of one kind refer to those of another, read from the model itself, so that no kind can forget to
 * say it.
 *
 * @param join HQL that joins {@code t}, the record referred to, to {@code e}
 */
record Associations(Class<? extends Recorded<?>> entity, String join) {

    /** Every association that leads to records of the class. */
    static Stream<Associations> to(Class<?> target) {
        return Panache.getSession().getMetamodel().getEntities().stream()
                .filter(type -> Recorded.class.isAssignableFrom(type.getJavaType()))
                .flatMap(type -> type.getAttributes().stream()
                        .flatMap(attribute -> joins(attribute, target))
                        .map(join -> new Associations(recorded(type.getJavaType()), join)));
    }

    /** HQL up to the condition on {@code t}. */
    String select() {
        return "select distinct e from %s e %s where ".formatted(entity.getSimpleName(), join);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Recorded<?>> recorded(Class<?> type) {
        return (Class<? extends Recorded<?>>) type;
    }

    private static Stream<String> joins(Attribute<?, ?> attribute, Class<?> target) {
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
}
