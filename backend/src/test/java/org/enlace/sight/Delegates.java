package org.enlace.sight;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;

/**
 * People of each degree of publication in one visit. Whatever nobody but those with the permission may know of them
 * holds the word {@link #secret}, their chosen codes included; what the public may know does not.
 */
final class Delegates {

    final String secret = "p" + UUID.randomUUID().toString().substring(24);
    final String name = "n" + UUID.randomUUID().toString().substring(24);
    final String role = "r" + UUID.randomUUID().toString().substring(24);

    final Made namedPerson;
    final Made named;
    final Made unconsented;
    final Made withdrawn;
    final Made byRole;
    final Made nobody;
    final Made groupByRole;
    final Made groupOfNobody;
    private final World world;

    Delegates(World world) {
        this.world = world;
        namedPerson = person(name, name, List.of(given("publication", null), given(secret, null)));
        named = part(namedPerson, "NAME", role);
        unconsented = part(person(secret, secret, List.of(given("newsletter", null))), "NAME", role);
        withdrawn = part(person(secret, secret, List.of(given("publication", "2014"))), "NAME", role);
        byRole = part(person(secret, secret, List.of(given("publication", null))), "ROLE_ONLY", role);
        nobody = part(person(secret, secret, List.of(given("publication", null))), "NOBODY", secret);
        groupByRole = group("ROLE_ONLY", role);
        groupOfNobody = group("NOBODY", secret);
    }

    Made[] all() {
        return new Made[] {named, unconsented, withdrawn, byRole, nobody, groupByRole, groupOfNobody};
    }

    private static Map<String, Object> given(String purpose, String withdrawn) {
        return withdrawn == null
                ? Map.of("purpose", purpose, "given", "2013")
                : Map.of("purpose", purpose, "given", "2013", "withdrawn", withdrawn);
    }

    private Made person(String names, String position, List<Map<String, Object>> consents) {
        Made person = world.make(new Sketch("people")
                .with("code", names + "-" + UUID.randomUUID().toString().substring(24))
                .with("givenNames", names)
                .with("familyNames", names)
                .with("sex", "FEMALE")
                .with("birthYear", 1961)
                .with("language", "es")
                .with("email", secret + "@example.org")
                .with("phone", secret)
                .with("consents", consents)
                .with(
                        "positions",
                        List.of(Map.of(
                                "organization", world.peer.code(), "title", Map.of("en", position, "es", position)))));
        return person;
    }

    private Made part(Made person, String publication, String position) {
        return world.make(part(publication, position).with("person", person.code()));
    }

    private Made group(String publication, String label) {
        return world.make(part(publication, label)
                .with("label", Map.of("en", label, "es", label))
                .with("headcount", 3)
                .with("female", 2));
    }

    private Sketch part(String publication, String position) {
        return new Sketch("participants")
                .with("code", (publication.equals("NAME") ? "x" : secret) + "-" + UUID.randomUUID())
                .with("visit", world.visit.code())
                .with("role", "DELEGATE")
                .with("side", "SENDING")
                .with("attendance", "ATTENDED")
                .with("publication", publication)
                .with("organization", world.peer.code())
                .with("positionTitle", Map.of("en", position, "es", position));
    }

    /** Notes of all of them what only those with the permission may know. */
    void cite(Made source) {
        for (Made part : all()) {
            if (part != named) {
                world.make(cited(source, part, "role", secret));
            }
        }
        world.make(cited(source, namedPerson, "email", secret));
        world.make(cited(source, namedPerson, null, secret));
        world.make(cited(source, namedPerson, "positions[0].title", name));
    }

    private Sketch cited(Made source, Made record, String field, String word) {
        return world.citation(source, record, field)
                .with("quote", word)
                .with("claimedValue", word)
                .with("locator", word)
                .with("note", Map.of("en", word));
    }
}
