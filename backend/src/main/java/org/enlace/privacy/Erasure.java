package org.enlace.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.enlace.audit.Forgetting;
import org.enlace.citation.Citation;
import org.enlace.imports.Redaction;
import org.enlace.participant.Participant;
import org.enlace.participant.Publication;
import org.enlace.person.Person;
import org.enlace.shared.kind.Renamed;
import org.enlace.shared.rest.StoredAnswers;

/**
 * Makes a person nameless: that somebody took part, in which role, for whom and whether they came stays and is counted
 * as before; who it was is gone, also from import reports, kept answers and the contents of the audit.
 *
 * <p>The free texts of other records are not read: whoever wrote a name into a visit's notes has to take it out there.
 */
@Singleton
public class Erasure {

    /** What stands for a name: nomen nescio, in any language. */
    public static final String NAMELESS = "N. N.";

    private final Forgetting forgetting;
    private final Redaction redaction;
    private final StoredAnswers answers;
    private final Event<Renamed> renamed;

    Erasure(Forgetting forgetting, Redaction redaction, StoredAnswers answers, Event<Renamed> renamed) {
        this.forgetting = forgetting;
        this.redaction = redaction;
        this.answers = answers;
        this.renamed = renamed;
    }

    /** Does so in the running transaction. */
    public void of(Person person) {
        Traces traces = Traces.of(person);
        List<String> words = words(traces);
        traces.citations().stream()
                .filter(citation -> citation.entityId.equals(person.id))
                .forEach(Citation::delete);
        traces.citations().stream()
                .filter(citation -> !citation.entityId.equals(person.id))
                .forEach(Erasure::forget);
        traces.parts().forEach(Erasure::forget);
        forget(person);
        Panache.getEntityManager().flush();
        traces.parts().forEach(part -> renamed.fire(new Renamed(part)));
        renamed.fire(new Renamed(person));
        redaction.of(traces.ids(), words);
        answers.forget(traces.ids(), words);
        forgetting.of(person.id, traces.ids(), words);
    }

    /** What names the person wherever it stands. */
    private static List<String> words(Traces traces) {
        Person person = traces.person();
        return Stream.concat(
                        Stream.of(person.name(), person.email, person.phone, person.code),
                        traces.parts().stream().map(part -> part.code))
                .filter(Objects::nonNull)
                .filter(word -> !word.equals(NAMELESS))
                .toList();
    }

    private static void forget(Person person) {
        person.code = "person-" + person.id;
        person.givenNames = null;
        person.familyNames = NAMELESS;
        person.email = null;
        person.phone = null;
        person.language = null;
        person.birthYear = null;
        person.positions.clear();
        person.consents.clear();
    }

    private static void forget(Participant part) {
        part.code = "participant-" + part.id;
        part.label = null;
        part.positionTitle = null;
        part.certificate = null;
        part.publication = Publication.NOBODY;
    }

    private static void forget(Citation citation) {
        citation.code = "citation-" + citation.id;
        citation.locator = null;
        citation.quote = null;
        citation.claimedValue = null;
        citation.note = null;
    }
}
