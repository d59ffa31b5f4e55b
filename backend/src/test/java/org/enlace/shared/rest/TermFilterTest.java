package org.enlace.shared.rest;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters by time: terms match by overlap, as exactly as they were stated. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TermFilterTest {

    @ParameterizedTest
    @CsvSource({
        // start, end, from, to, listed
        "2011-01,2011-03,2011-03-31,,true",
        "2011-01,2011-03,2011-04-01,,false",
        "2011-01,2011-03,,2011-01-01,true",
        "2011-01,2011-03,,2010-12-31,false",
        "2011-01,2011-03,2011,2011,true",
        "2011-01,2011-03,2010,2012,true",
        "2011-01,2011-03,2011-02-10,2011-02-11,true",
        "2011,,2011-12,2011-12,true",
        "2011-21,,2011-05-31,,true",
        "2011-21,,2011-06,,false",
        "2011-10~,2011-11?,2011-11,,true",
    })
    void a_term_matches_when_it_overlaps(String start, String end, String from, String to, boolean listed) {
        String program = Api.program("Exchange").create().code();
        Api.partnership()
                .with("program", program)
                .with("start", start)
                .with("end", end)
                .create();
        List<Object> asked = new java.util.ArrayList<>(List.of("program", program));
        if (from != null) {
            asked.addAll(List.of("from", from));
        }
        if (to != null) {
            asked.addAll(List.of("to", to));
        }

        assertEquals(listed ? 1 : 0, Api.codes("partnerships", asked.toArray()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-13", "2013-02-30", "soon", "", "2013-1"})
    void a_filter_by_an_impossible_date_is_refused(String date) {
        Api.get("partnerships", "from", date)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("from"))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void updated_since_lists_what_was_created_or_changed_at_or_after_a_moment() {
        Made parent = Api.focusArea("Policing").create();
        Made area = Api.focusArea("Youth").with("parent", parent.code()).create();
        String created = area.view().getString("updatedAt");

        assertEquals(List.of(area.code()), Api.codes("focus-areas", "parent", parent.code(), "updatedSince", created));
        Instant later = Instant.parse(created).plusNanos(1000);
        Api.get("focus-areas", "parent", parent.code(), "updatedSince", later)
                .then()
                .body("items", empty());
        area.patch(Map.of("label", "Young people")).then().statusCode(200);
        Api.get("focus-areas", "parent", parent.code(), "updatedSince", later)
                .then()
                .body("items.code", hasItem(area.code()))
                .body("items.code", not(hasItem(parent.code())));
        Api.get("focus-areas", "updatedSince", "yesterday").then().statusCode(400);
    }
}
