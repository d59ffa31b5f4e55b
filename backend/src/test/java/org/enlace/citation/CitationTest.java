package org.enlace.citation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CitationTest {

    @Inject
    SessionFactory sessions;

    private Made city;
    private Made memorandum;
    private Made article;

    @BeforeEach
    void records() {
        city = Api.municipality("Nahuizalco").create();
        memorandum = source("MEMORANDUM");
        article = source("ARTICLE");
    }

    @Test
    void a_citation_says_what_it_documents() {
        Made citation = citation(memorandum).with("locator", "paragraph 3").create();

        citation.get()
                .then()
                .body("code", equalTo(memorandum.code() + "-municipalities-" + city.code() + "-name"))
                .body("source.code", equalTo(memorandum.code()))
                .body("entity.kind", equalTo("municipalities"))
                .body("entity.id", equalTo(city.id()))
                .body("entity.name.es", equalTo("Nahuizalco"));
        Api.get("citations", "entityKind", "municipalities", "entity", city.code())
                .then()
                .body("items.code", contains(citation.code()));
        Api.get("citations", "entityKind", "organizations", "entity", city.id(), "field", "name")
                .then()
                .body("items.code", contains(citation.code()));
        Api.get("citations", "source", article.code()).then().body("items", empty());
    }

    @Test
    void derived_codes_stay_apart_and_within_their_length() {
        Made named = new Sketch("sources")
                .with("title", "Report")
                .with("code", Api.unique("a-report-whose-title-takes-nearly-all-of-the-room-of-a-code"))
                .with("kind", "REPORT")
                .create();
        Made first = citation(named).with("locator", "page 1").create();
        Made second = citation(named).with("locator", "page 2").create();

        assertNotEquals(first.code(), second.code());
        assertTrue(second.code().length() <= 80);
    }

    @Test
    void a_city_is_cited_as_a_municipality_also_when_called_an_organization() {
        citation(memorandum)
                .with("entityKind", "organizations")
                .post()
                .then()
                .statusCode(201)
                .body("entity.kind", equalTo("municipalities"));
    }

    @Test
    void claims_may_conflict_and_one_of_them_is_preferred() {
        Made preferred = citation(memorandum).with("preferred", true).create();
        Made other = citation(article).with("claimedValue", "Nahuisalco").create();

        other.patch(Map.of("preferred", true))
                .then()
                .statusCode(400)
                .body("violations.field", contains("preferred"))
                .body("violations[0].hint", containsString(preferred.code()));
        citation(article)
                .with("field", "website")
                .with("preferred", true)
                .post()
                .then()
                .statusCode(201);
        preferred.patch(Map.of("preferred", false)).then().statusCode(200);
        other.patch(Map.of("preferred", true)).then().statusCode(200);
        Api.get("citations", "entityKind", "municipalities", "entity", city.code(), "field", "name", "preferred", true)
                .then()
                .body("items.code", contains(other.code()));
    }

    @Test
    void preferring_a_claim_ends_the_preference_of_the_other_in_one_step() {
        Made former = citation(memorandum).with("preferred", true).create();
        Made other = citation(article).create();
        Made elsewhere = citation(article)
                .with("field", "website")
                .with("preferred", true)
                .create();

        Api.json().put(other.url() + "/preference").then().statusCode(428);
        Api.json()
                .header("If-Match", other.etag())
                .put(other.url() + "/preference")
                .then()
                .statusCode(200)
                .body("preferred", equalTo(true));
        former.get().then().body("preferred", equalTo(false)).body("version", equalTo(1));
        elsewhere.get().then().body("preferred", equalTo(true));
        Api.get("audit", "record", former.id())
                .then()
                .body("items[0].action", equalTo("CHANGE"))
                .body("items[0].after.preferred", equalTo(false));
        Api.json()
                .header("If-Match", other.read().etag())
                .delete(other.url() + "/preference")
                .then()
                .statusCode(200)
                .body("preferred", equalTo(false));
    }

    @Test
    void a_preferred_citation_may_be_written_again() {
        Sketch draft = citation(memorandum).with("preferred", true);
        Made preferred = draft.create();

        preferred.put(draft.with("locator", "page 2")).then().statusCode(200).body("locator", equalTo("page 2"));
    }

    @Test
    void only_a_known_field_of_a_known_record_can_be_cited() {
        citation(memorandum)
                .with("entityKind", "cities")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("entityKind"))
                .body("violations[0].hint", containsString("municipalities"));
        citation(memorandum)
                .with("entity", city.code() + "x")
                .with("field", "nam")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("entity", "field"))
                .body("violations[0].hint", containsString(city.code()))
                .body("violations[1].hint", containsString("name"));
        citation(memorandum).with("field", "predecessors[0].date").post().then().statusCode(201);
    }

    @Test
    void a_record_is_named_together_with_its_kind() {
        Api.get("citations", "entity", city.code())
                .then()
                .statusCode(400)
                .body("violations.field", contains("entityKind"));
        Api.get("citations", "entityKind", "cities").then().statusCode(400);
    }

    @Test
    void any_record_shows_its_citations() {
        citation(memorandum).create();
        citation(article).without("field").create();

        Api.get("municipalities/" + city.code(), "expand", "citations")
                .then()
                .body("citations.source.code", containsInAnyOrder(memorandum.code(), article.code()));
        Api.get("sources/" + article.code(), "expand", "citations").then().body("citations", empty());
    }

    @Test
    void what_is_cited_stays() {
        Made citation = citation(memorandum).create();

        city.delete().then().statusCode(409).body("referrers.code", contains(citation.code()));
        memorandum.delete().then().statusCode(409).body("referrers.kind", contains("citations"));
        citation.delete().then().statusCode(204);
        city.delete().then().statusCode(204);
        memorandum.delete().then().statusCode(204);
    }

    @Test
    void what_a_page_of_citations_documents_is_read_at_once() {
        assertEquals(statements(2), statements(20));
    }

    /** Statements for a page of citations of so many cities. */
    private long statements(int cities) {
        Made source = source("DATASET");
        for (int i = 0; i < cities; i++) {
            citation(source)
                    .with("entity", Api.municipality("City").create().code())
                    .create();
        }
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Api.get("citations", "source", source.id(), "limit", 100).then().body("items", hasSize(cities));
        return statistics.getPrepareStatementCount();
    }

    private Sketch citation(Made source) {
        return new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "municipalities")
                .with("entity", city.code())
                .with("field", "name");
    }

    private static Made source(String kind) {
        return new Sketch("sources")
                .with("title", Api.unique("document"))
                .with("kind", kind)
                .create();
    }
}
