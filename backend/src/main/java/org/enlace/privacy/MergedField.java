package org.enlace.privacy;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.enlace.person.PersonDraft;
import org.enlace.person.Sex;

/** What two records of one person may say differently; positions and consents are put together instead. */
public enum MergedField {
    givenNames(PersonDraft::givenNames),
    familyNames(PersonDraft::familyNames),
    sex(draft -> draft.sex() == Sex.NOT_KNOWN ? null : draft.sex()),
    email(PersonDraft::email),
    phone(PersonDraft::phone),
    language(PersonDraft::language),
    birthYear(PersonDraft::birthYear);

    private final Function<PersonDraft, Object> value;

    MergedField(Function<PersonDraft, Object> value) {
        this.value = value;
    }

    boolean conflicts(PersonDraft one, PersonDraft other) {
        Object mine = value.apply(one);
        Object theirs = value.apply(other);
        return mine != null && theirs != null && !Objects.equals(mine, theirs);
    }

    /** Of which of two drafts the value is taken: of the first one, unless only the other has it or it is asked for. */
    private PersonDraft source(PersonDraft kept, PersonDraft other, Set<MergedField> taken) {
        boolean theirs = value.apply(other) != null && (value.apply(kept) == null || taken.contains(this));
        return theirs ? other : kept;
    }

    static PersonDraft merged(PersonDraft kept, PersonDraft other, Set<MergedField> taken) {
        return new PersonDraft(
                kept.code(),
                givenNames.source(kept, other, taken).givenNames(),
                familyNames.source(kept, other, taken).familyNames(),
                sex.source(kept, other, taken).sex(),
                email.source(kept, other, taken).email(),
                phone.source(kept, other, taken).phone(),
                language.source(kept, other, taken).language(),
                birthYear.source(kept, other, taken).birthYear(),
                Merger.union(kept.positions(), other.positions()),
                Merger.union(kept.consents(), other.consents()));
    }
}
