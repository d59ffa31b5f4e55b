package org.enlace.organization;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;

/** What a list can be narrowed to by country, without reading every municipality. */
@Path("countries")
@Tag(name = "Municipalities")
@Produces(MediaType.APPLICATION_JSON)
public class CountryResource {

    private static final String COUNTRIES = """
            select o.country, count(o) from Organization o where o.kind in (MUNICIPALITY, COUNTY)
            group by o.country order by o.country""";

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "List the countries that have municipalities, and how many each has")
    public List<CountryView> listCountries() {
        return Panache.getSession()
                .createSelectionQuery(COUNTRIES, CountryView.class)
                .getResultList();
    }
}
