package org.enlace.report;

import static org.enlace.report.Reporting.rows;
import static org.enlace.report.Reporting.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class QuarterlyReportTest {

    private Reporting reporting;

    @BeforeEach
    void a_program_ran_from_october_2009_to_september_2013() {
        reporting = new Reporting();
    }

    private String quarters() {
        return "programs/" + reporting.program.code() + "/quarters";
    }

    @Test
    void a_program_has_the_quarters_of_its_term_and_of_its_record_numbered_from_the_first() {
        reporting.visit("2013-08").create();
        reporting.visit("2013-10").create();
        reporting.visit("2013").create();
        Api.get(quarters())
                .then()
                .statusCode(200)
                .body("label", hasSize(17))
                .body("[0].label", equalTo("FY2010 Q1"))
                .body("[0].number", equalTo("I"))
                .body("[0].visits", equalTo(0))
                .body("[15].code", equalTo("fy2013-q4"))
                .body("[15].number", equalTo("XVI"))
                .body("[15].visits", equalTo(1))
                .body("[15].perhaps", equalTo(1))
                .body("[16].number", equalTo("XVII"))
                .body("[16].from", equalTo("2013-10-01"))
                .body("state", everyItem(equalTo("LIVE")));
    }

    @Test
    void a_trip_is_told_in_the_quarter_in_which_it_surely_ended_and_doubted_where_it_may_have() {
        Made sure = reporting
                .visit("2013-08")
                .with("summary", Map.of("en", "They saw the committee."))
                .create();
        Made year = reporting.visit("2013").create();
        reporting
                .report("fy2013-q4")
                .body("number", equalTo("XVI"))
                .body("document.title.es", equalTo("PREV: informe trimestral XVI"))
                .body(rows("accomplishments", "Trips of the quarter"), contains(name(sure)))
                .body(section("accomplishments") + ".blocks.text.en", hasItem("They saw the committee."))
                .body(
                        rows("accomplishments", "Trips that may belong to this quarter, and are not counted"),
                        contains(name(year)));
        reporting
                .report("fy2013-q3")
                .body(section("accomplishments") + ".blocks.text.en", not(hasItem("Trips of the quarter")));
    }

    private static String name(Made made) {
        return made.view().getString("title.en");
    }

    @Test
    void the_term_is_the_one_known_by_the_end_of_the_quarter() {
        Made program = Api.program("Extended")
                .with(
                        "periods",
                        List.of(
                                Map.of("kind", "ORIGINAL", "start", "2009-10", "end", "2012-09"),
                                Map.of("kind", "EXTENSION", "end", "2013-09", "announced", "2012-05")))
                .create();
        String term = section("introduction")
                + ".blocks.find { it.text.en == 'The program' }.rows.find { it[0].text.en == 'Term as then known' }[1].text.en";
        Api.get("programs/" + program.code() + "/report", "quarter", "fy2012-q2")
                .then()
                .body(term, equalTo("October 2009 to September 2012"));
        Api.get("programs/" + program.code() + "/report", "quarter", "fy2012-q3")
                .then()
                .body(term, equalTo("October 2009 to September 2013"));
    }

    @Test
    void commitments_stand_as_they_stood_on_the_last_day() {
        Made commitment = new Sketch("commitments")
                .with("code", Api.unique("four-visits"))
                .with("partnership", reporting.partnership.code())
                .with("text", Map.of("en", "Two visits"))
                .with("metric", "VISITS_ANY")
                .with("quantity", 2)
                .with("due", "2013-06")
                .create();
        reporting.visit("2013-02").create();
        reporting.visit("2013-05").create();
        reporting.visit(null).create();
        String row = section("commitments") + ".blocks.find { it.kind == 'TABLE' }.rows[0]";
        reporting
                .report("fy2013-q2")
                .body(row + "[0].record.id", equalTo(commitment.id()))
                .body(row + "[2].text.en", equalTo("1 (at least 2)"))
                .body(row + "[3].text.es", equalTo("En curso"))
                .body(section("outlook") + ".blocks.text.en", hasItem("Commitments due"));
        reporting.report("fy2013-q3").body(row + "[3].text.en", equalTo("Met"));
    }

    @Test
    void outcomes_name_what_contributed_within_the_program_and_nothing_of_others() {
        Made visit = reporting.visit("2013-02").create();
        Made elsewhere = Api.visit().create();
        reporting
                .outcome(visit, "2013-03")
                .with(
                        "contributions",
                        List.of(Map.of("visit", visit.code(), "strength", "HIGH"), Map.of("visit", elsewhere.code())))
                .create();
        reporting
                .report("fy2013-q2")
                .body(
                        section("outcomes") + ".blocks.find { it.kind == 'TABLE' }.rows[0].last().text.en",
                        equalTo(name(visit) + " (High contribution)"));
    }

    @Test
    void sources_stand_in_the_annex_with_the_places_that_tell() {
        Made visit = reporting.visit("2013-02").create();
        Made source = new Sketch("sources")
                .with("code", Api.unique("article"))
                .with("title", "An article")
                .with("kind", "ARTICLE")
                .create();
        new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "visits")
                .with("entity", visit.code())
                .with("locator", "paragraph 4")
                .create();
        reporting
                .report("fy2013-q2")
                .body(rows("sources", "Documents"), contains("An article"))
                .body(
                        section("sources") + ".blocks.find { it.text.en == 'Places that tell it' }.rows[0][2].text.en",
                        equalTo("paragraph 4"));
    }

    @Test
    void what_is_still_being_written_is_not_for_the_public_and_a_frozen_report_is() {
        Made written = reporting
                .written("FY2013 Q2")
                .with("challenges", Map.of("en", "Funds came late."))
                .create();
        String narrative = section("challenges") + ".narrative.en";
        reporting.report("fy2013-q2").body(narrative, equalTo("Funds came late."));
        publicly().then().body(narrative, nullValue()).body("report", nullValue());
        Callers.by(Caller.ANONYMOUS).get(written.url()).then().statusCode(404);
        written.post("freezing", Map.of()).then().statusCode(200);
        publicly().then().body(narrative, equalTo("Funds came late.")).body("edition.number", equalTo(1));
        Callers.by(Caller.ANONYMOUS).get(written.url()).then().statusCode(200).body("createdBy", nullValue());
    }

    private io.restassured.response.Response publicly() {
        return Callers.by(Caller.ANONYMOUS)
                .queryParam("quarter", "FY2013 Q2")
                .get(Api.BASE + "programs/" + reporting.program.code() + "/report");
    }

    @Test
    void nobody_is_named_who_travelled() {
        Made visit = reporting.visit("2013-02").create();
        Made person = Api.person("Fortin-Canary").create();
        Api.delegate(visit)
                .with("person", person.code())
                .with("publication", "NAME")
                .create();
        String report = reporting.report("fy2013-q2").extract().asString();
        org.junit.jupiter.api.Assertions.assertFalse(report.contains("Canary"), report);
    }
}
