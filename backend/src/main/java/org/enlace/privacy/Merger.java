package org.enlace.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.citation.Citation;
import org.enlace.person.Person;
import org.enlace.person.PersonDraft;
import org.enlace.person.PersonResource;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.kind.Renamed;

/** Makes one record of two that tell about one person; what the second one documented is the first one's then. */
@Singleton
public class Merger {

    private final PersonResource people;
    private final Event<Renamed> renamed;

    Merger(PersonResource people, Event<Renamed> renamed) {
        this.people = people;
        this.renamed = renamed;
    }

    /** What a merger would do. */
    MergerView preview(Person kept, Person other) {
        Traces moving = Traces.of(other);
        Set<UUID> visits = new HashSet<>(
                Traces.of(kept).parts().stream().map(part -> part.visit.id).toList());
        return new MergerView(
                moving.parts().size(),
                own(moving).size(),
                moving.parts().stream()
                        .map(part -> part.visit)
                        .filter(visit -> visits.contains(visit.id))
                        .map(visit -> visit.code)
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.of(MergedField.values())
                        .filter(field -> field.conflicts(kept.draft(), other.draft()))
                        .toList());
    }

    /** @param taken the fields whose values are the other's, where both have one */
    void carryOut(Person kept, Person other, Set<MergedField> taken) {
        PersonDraft before = kept.draft();
        PersonDraft gone = other.draft();
        Traces moving = Traces.of(other);
        moving.parts().forEach(part -> part.person = kept);
        own(moving).forEach(citation -> move(citation, kept));
        people.kind.change(kept, MergedField.merged(before, gone, taken));
        Panache.getEntityManager().flush();
        other.delete();
        Panache.getEntityManager().flush();
        moving.parts().forEach(part -> renamed.fire(new Renamed(part)));
        renamed.fire(new Renamed(kept));
        new Deed(Action.MERGE, "people", kept.id, kept.id, kept.code, before, kept.draft()).note();
        new Deed(Action.MERGE, "people", other.id, kept.id, gone.code(), gone, null).note();
    }

    private static List<Citation> own(Traces traces) {
        return traces.citations().stream()
                .filter(citation -> citation.entityId.equals(traces.person().id))
                .toList();
    }

    /** Of two claims about one field that are preferred, the one about the first record stays so. */
    private static void move(Citation citation, Person kept) {
        citation.entityId = kept.id;
        if (citation.preferred) {
            String field = kept.id + "/" + (citation.field == null ? "" : citation.field);
            citation.preferred = Citation.count("preferredFor", field) == 0;
            citation.preferredFor = citation.preferred ? field : null;
        }
    }

    /** Both, each once. */
    static <T> List<T> union(List<T> first, List<T> second) {
        return List.copyOf(new LinkedHashSet<>(
                Stream.concat(first.stream(), second.stream()).toList()));
    }
}
