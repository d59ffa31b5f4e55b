package org.enlace.participant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.imports.RowMatching;
import org.enlace.person.Person;
import org.enlace.person.PersonResource;
import org.enlace.person.Position;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.text.Folded;
import org.enlace.shared.text.Slug;

/**
 * Finds the persons whom a list of participants names by e-mail address, or by name and organization, as spreadsheets
 * do. A name alone is not enough: two officials of one name are two people.
 */
@Singleton
public class PersonMatching implements RowMatching {

    private static final String PERSON = "person";
    private static final String ALIKE = "select distinct e from Person e left join fetch e.positions";

    private final PersonResource people;

    PersonMatching(PersonResource people) {
        this.people = people;
    }

    @Override
    public boolean appliesTo(Kind<?, ?, ?> kind) {
        return kind.entity == Participant.class;
    }

    @Override
    public String field() {
        return PERSON;
    }

    @Override
    public Consumer<ObjectNode> among(List<ObjectNode> rows) {
        Set<String> named = rows.stream()
                .map(row -> row.path(PERSON).asText(""))
                .filter(PersonMatching::isNoReference)
                .collect(Collectors.toSet());
        return named.isEmpty() ? row -> {} : new Candidates(read(named))::match;
    }

    /** Codes and ids are slugs; a name or an address is none. */
    private static boolean isNoReference(String ref) {
        return !ref.isBlank() && !ref.equals(Slug.of(ref));
    }

    /** By e-mail address or name, which no text is both. */
    private List<Person> read(Collection<String> named) {
        List<String> either = named.stream()
                .flatMap(ref -> Stream.of(ref.strip().toLowerCase(Locale.ROOT), Folded.of(ref)))
                .toList();
        Where alike = new Where().and("lower(e.email) in ? or e.sortName in ?", either);
        return people.kind.query(ALIKE, alike, "", Person.class).getResultList();
    }

    private record Candidates(List<Person> persons) {

        void match(ObjectNode row) {
            String ref = row.path(PERSON).asText("");
            if (!isNoReference(ref)) {
                return;
            }
            List<Person> found = ref.contains("@")
                    ? byEmail(ref)
                    : byName(ref, row.path("organization").asText(""));
            if (found.size() == 1) {
                row.put(PERSON, found.get(0).code);
            } else if (!found.isEmpty()) {
                throw Refusal.invalid(Violation.body(PERSON, ref, new Message("participant.several-persons"))
                        .withHint(new Message("participant.candidates", described(found))));
            }
        }

        private List<Person> byEmail(String ref) {
            return persons.stream()
                    .filter(person -> ref.strip().equalsIgnoreCase(person.email))
                    .toList();
        }

        private List<Person> byName(String ref, String organization) {
            List<Person> alike = persons.stream()
                    .filter(person -> person.sortName.equals(Folded.of(ref)))
                    .toList();
            List<Person> there = alike.stream()
                    .filter(person -> person.positions.stream()
                            .map(Position::organization)
                            .anyMatch(one -> one.code.equals(organization)
                                    || one.id.toString().equals(organization)))
                    .toList();
            if (there.size() == 1 || alike.isEmpty()) {
                return there;
            }
            throw Refusal.invalid(Violation.body(PERSON, ref, new Message("participant.which-person"))
                    .withHint(new Message("participant.candidates", described(there.isEmpty() ? alike : there))));
        }

        private static String described(List<Person> persons) {
            return persons.stream()
                    .map(person -> person.code + " (" + person.name()
                            + person.positions.stream()
                                    .map(position -> ", " + position.organization().name)
                                    .distinct()
                                    .collect(Collectors.joining())
                            + ")")
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
    }
}
