package org.enlace.report;

import static org.enlace.report.Reporting.rows;
import static org.enlace.report.Reporting.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visit report, partnership profile and annual impact. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DocumentTest {

    private Reporting reporting;
    private Made out;

    @BeforeEach
    void there_were_visits_both_ways() {
        reporting = new Reporting();
        out = reporting
                .visit("2013-02")
                .with("reflections", Map.of("en", "It takes years."))
                .create();
        Made in = Api.visit(reporting.partnership.code())
                .with("status", "COMPLETED")
                .refers("senders", reporting.peer)
                .refers("hosts", reporting.resource)
                .with("start", "2012-11")
                .create();
        group(out, "SENDING", 2).create();
        group(out, "HOSTING", 9).create();
        group(in, "SENDING", 11).create();
        reporting.visit("2013").create();
        reporting.visit("2013-03").create();
    }

    private static Sketch group(Made visit, String side, int people) {
        return Api.delegate(visit)
                .with("label", Map.of("en", "Officials"))
                .with("headcount", people)
                .with("side", side);
    }

    @Test
    void exchanges_are_counted_year_by_year_each_way_with_what_is_not_known() {
        Api.get("partnerships/" + reporting.partnership.code() + "/impact")
                .then()
                .statusCode(200)
                .body("year", contains("2012", "2013"))
                .body("inboundExchanges", contains(1, 0))
                .body("visitors", contains(11, 0))
                .body("outboundExchanges", contains(0, 3))
                .body("residentsTravelling", contains(0, 2))
                .body("withoutDelegation", contains(0, 2));
        Api.get("programs/" + reporting.program.code() + "/impact", "calendar", "US_FISCAL")
                .then()
                .body("year", contains("FY2013", "FY2014"))
                .body("[0].inboundExchanges", equalTo(1))
                .body("[0].outboundExchanges", equalTo(2))
                .body("[0].perhaps", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs", "partnerships"})
    void an_annual_impact_is_also_a_page_a_pdf_and_a_word_file(String kind) {
        Made whose = kind.equals("programs") ? reporting.program : reporting.partnership;
        String path = kind + "/" + whose.code() + "/impact";
        Api.get(path, "format", "html", "language", "es", "calendar", "US_FISCAL")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("Impacto anual"),
                        containsString("<th scope=\"row\">FY2013"),
                        containsString("<th scope=\"col\">Año</th>"),
                        containsString("<th scope=\"col\" class=\"number\">Sentido desconocido</th>"));
        Api.get(path, "format", "pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + whose.code() + "-impact-en.pdf\"");
        Api.get(path, "format", "docx").then().statusCode(200);
        Api.get(path, "format", "csv").then().statusCode(400).body("violations[0].field", equalTo("format"));
    }

    @Test
    void a_program_without_visits_says_so_in_its_impact() {
        Api.get("programs/" + Api.program("Empty").create().code() + "/impact", "format", "html")
                .then()
                .statusCode(200)
                .body(containsString("No completed visit has been recorded."), not(containsString("<table")));
    }

    @Test
    void an_agenda_without_days_has_no_column_for_them() {
        String columns = section("agenda") + ".blocks[0].columns.en";
        Api.agendaItem(out, "Committee").create();
        Api.get("visits/" + out.code() + "/report")
                .then()
                .body(columns, contains("What was seen or discussed", "Kind"));
        Api.agendaItem(out, "Patrol").with("day", 2).create();
        Api.get("visits/" + out.code() + "/report")
                .then()
                .body(columns, contains("What was seen or discussed", "Day", "Kind"))
                .body(section("agenda") + ".blocks[0].rows.collect { it[1].text?.en }", contains(null, "2"));
    }

    @Test
    void a_visit_report_names_only_who_allowed_it() {
        Made silent = Api.person("Canary").create();
        Made open = Api.person("Rojas")
                .with("consents", List.of(Map.of("purpose", "publication", "given", "2013-01-01")))
                .create();
        for (Made person : List.of(silent, open)) {
            Api.delegate(out)
                    .with("person", person.code())
                    .with("publication", "NAME")
                    .with("positionTitle", Map.of("en", "Police chief"))
                    .create();
        }
        String who = section("delegation") + ".blocks[0].rows.collect { it[0].text.en }";
        Api.get("visits/" + out.code() + "/report")
                .then()
                .statusCode(200)
                .body("of.code", equalTo(out.code()))
                .body(who, hasItem("Rojas, Police chief"))
                .body(who, hasItem("Police chief"))
                .body(section("reflections") + ".blocks.text.en", contains("It takes years."))
                .body(not(containsString("Canary")));
    }

    @Test
    void a_profile_tells_parties_commitments_visits_and_impact() {
        String report = "partnerships/" + reporting.partnership.code() + "/profile";
        Api.get(report)
                .then()
                .statusCode(200)
                .body(rows("facts", "Parties") + ".size()", equalTo(2))
                .body(section("visits") + ".blocks.text.en", hasItem("Annual impact, seen from the resource city"));
        for (String path : List.of(report, "visits/" + out.code() + "/report")) {
            Api.get(path, "format", "pdf").then().statusCode(200).contentType("application/pdf");
            Api.get(path, "format", "docx").then().statusCode(200);
            Api.get(path, "format", "html").then().statusCode(200).contentType(startsWith("text/html"));
        }
    }
}
