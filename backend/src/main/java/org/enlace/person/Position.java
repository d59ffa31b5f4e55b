package org.enlace.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** What a person is in an organization, for as long as it lasts: the deputy chief of 2011 is the chief in 2013. */
@Embeddable
public record Position(
        @ManyToOne(fetch = FetchType.LAZY) Organization organization, Text title, PartialDate from, PartialDate to) {

    PositionDraft draft() {
        return new PositionDraft(Ref.code(organization), title, from, to);
    }

    PositionView view() {
        return new PositionView(Ref.of(organization), title, from, to);
    }

    Stream<String> keywords() {
        return title == null ? Stream.of(organization.name) : Stream.of(title.en(), title.es(), organization.name);
    }
}
