package org.enlace.shared.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.hibernate.Hibernate;

/** All kinds of record that the API has, for what works on every one of them: imports, search, citations. */
@Singleton
public class Kinds {

    private final Instance<KindResource<?, ?, ?>> resources;

    Kinds(@Any Instance<KindResource<?, ?, ?>> resources) {
        this.resources = resources;
    }

    /** Every kind by name. Looked up when asked, because resources need this class themselves. */
    public List<Kind<?, ?, ?>> all() {
        Stream<Kind<?, ?, ?>> kinds = resources.stream().map(resource -> resource.kind);
        return kinds.sorted(Comparator.comparing(kind -> kind.name)).toList();
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
