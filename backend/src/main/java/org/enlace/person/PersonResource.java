package org.enlace.person;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("people")
@Tag(name = "People", description = "Those who take part by name, with their positions and consents.")
public class PersonResource extends KindResource<Person, PersonDraft, PersonView> {

    public PersonResource() {
        super(new Kind<>("people", Person.class, PersonDraft.class, PersonView.class, Person::new, PersonView::of)
                .belonging(Person.BELONGING)
                .personal()
                .preparedForDrafts(Person::prepareViews));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<PersonView> list(@BeanParam PersonFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
