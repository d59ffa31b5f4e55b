package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.stream.Stream;
import org.enlace.shared.kind.Recorded;

/**
 * Where the records of one kind refer to those of another, or of their own, read from the model itself, so that no kind
 * can forget to say it.
 *
 * @param join HQL that joins {@code t}, the record referred to, to {@code e}
 */
public record Associations(Class<? extends Recorded<?>> entity, String join, Class<? extends Recorded<?>> target) {

    /** Every association between records. */
    public static Stream<Associations> all(Metamodel model) {
        return model.getEntities().stream()
                .filter(type -> Recorded.class.isAssignableFrom(type.getJavaType()))
                .flatMap(type -> type.getAttributes().stream()
                        .flatMap(attribute -> of(recorded(type.getJavaType()), attribute)));
    }

    /** Every association that leads to records of the class. */
    static Stream<Associations> to(Class<?> target) {
        return all(Panache.getSession().getMetamodel()).filter(association -> association.target == target);
    }

    /** HQL up to the condition on {@code t}. */
    String select() {
        return "select distinct e" + from();
    }

    /** HQL from the records that refer to those referred to, up to a condition. */
    public String from() {
        return " from %s e %s where ".formatted(entity.getSimpleName(), join);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Recorded<?>> recorded(Class<?> type) {
        return (Class<? extends Recorded<?>>) type;
    }

    private static Stream<Associations> of(Class<? extends Recorded<?>> entity, Attribute<?, ?> attribute) {
        String join = "join e.%s t".formatted(attribute.getName());
        if (!(attribute instanceof PluralAttribute<?, ?, ?> many)) {
            return of(entity, join, attribute.getJavaType());
        }
        return many.getElementType() instanceof EmbeddableType<?> part
                ? part.getAttributes().stream()
                        .flatMap(inner -> of(
                                entity,
                                "join e.%s part join part.%s t".formatted(many.getName(), inner.getName()),
                                inner.getJavaType()))
                : of(entity, join, many.getElementType().getJavaType());
    }

    private static Stream<Associations> of(Class<? extends Recorded<?>> entity, String join, Class<?> target) {
        return Recorded.class.isAssignableFrom(target)
                ? Stream.of(new Associations(entity, join, recorded(target)))
                : Stream.empty();
    }
}
