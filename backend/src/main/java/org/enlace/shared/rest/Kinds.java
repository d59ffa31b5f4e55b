package org.enlace.shared.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Sight;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.hibernate.Hibernate;

/** All kinds of record that the API has, for what works on every one of them: imports, search, citations. */
@Singleton
public class Kinds implements Sight.Atlas {

    private final Instance<KindResource<?, ?, ?>> resources;
    private final EntityManagerFactory entities;
    private final List<Referring> others;

    Kinds(@Any Instance<KindResource<?, ?, ?>> resources, EntityManagerFactory entities, @All List<Referring> others) {
        this.resources = resources;
        this.others = others;
        this.entities = entities;
    }

    /** Every kind by name. Looked up when asked, because resources need this class themselves. */
    public List<Kind<?, ?, ?>> all() {
        Stream<Kind<?, ?, ?>> kinds = resources.stream().map(resource -> resource.kind);
        return kinds.sorted(Comparator.comparing(kind -> kind.name)).toList();
    }

    /**
     * Every kind after those that its records refer to, so that files loaded in this order find what they name; where
     * that leaves a choice, by name.
     */
    public List<Kind<?, ?, ?>> inOrder() {
        Set<Class<?>> last = others.stream().map(Referring::entity).collect(toSet());
        Map<Class<?>, Set<Class<?>>> targets = Associations.all(entities.getMetamodel())
                .collect(groupingBy(Associations::entity, mapping(Associations::target, toSet())));
        List<Kind<?, ?, ?>> left = new ArrayList<>(all());
        List<Kind<?, ?, ?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Kind<?, ?, ?> next = left.stream()
                    .filter(kind -> left.stream()
                            .filter(other -> other.entity != kind.entity)
                            .noneMatch(other -> last.contains(kind.entity)
                                    || targets.getOrDefault(kind.entity, Set.of())
                                            .contains(other.entity)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Kinds refer to each other in a circle"));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /**
     * The kind that a query parameter names; 400 with the names there are when it names none.
     *
     * @param others names that the operation knows besides
     */
    public Kind<?, ?, ?> asked(String name, String... others) {
        return named(String.valueOf(name))
                .orElseThrow(() -> Refusal.invalid(Violation.query("kind", name, new Message("imports.kind"))
                        .withHint(new Message(
                                "allowed",
                                Stream.concat(names().stream(), Stream.of(others))
                                        .collect(joining(", "))))));
    }

    @Override
    public Sight sight(String entity) {
        Stream<Kind<?, ?, ?>> kinds = resources.stream().map(resource -> resource.kind);
        return kinds.filter(kind -> kind.entity.getSimpleName().equals(entity))
                .findFirst()
                .orElseThrow()
                .sight();
    }

    /** What every kind is called. */
    public List<String> names() {
        return all().stream().map(kind -> kind.name).toList();
    }

    public Optional<Kind<?, ?, ?>> named(String name) {
        return all().stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The kind of a record; of two kinds that share a table, the one it is called by. */
    public Kind<?, ?, ?> of(Recorded<?> record) {
        Recorded<?> itself = (Recorded<?>) Hibernate.unproxy(record);
        return all().stream().filter(kind -> kind.owns(itself)).findFirst().orElseThrow();
    }
}
