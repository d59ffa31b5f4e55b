package org.enlace.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;

/** A person as the API shows it. */
public record PersonView(
        UUID id,
        String code,
        @Schema(examples = "Marisa Fortín") String name,
        String givenNames,
        String familyNames,
        @Schema(nullable = true) Sex sex,
        String email,
        String phone,
        String language,
        Integer birthYear,
        List<PositionView> positions,
        List<Consent> consents,
        @JsonUnwrapped Trail trail)
        implements View {

    /** Of somebody whom the public may know by name, the name and the positions. */
    public static PersonView of(Person person) {
        PersonDraft shown = person.shown();
        return new PersonView(
                person.id,
                person.code,
                person.name(),
                person.givenNames,
                person.familyNames,
                shown.sex(),
                shown.email(),
                shown.phone(),
                shown.language(),
                shown.birthYear(),
                person.positions.stream().map(Position::view).toList(),
                shown.consents(),
                Trail.of(person));
    }
}
