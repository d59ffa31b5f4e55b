package org.enlace.report;

import static org.enlace.report.Reporting.rows;
import static org.enlace.report.Reporting.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of a quarterly report: people and indicators, and what shows them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class QuarterlyFiguresTest {

    private Reporting reporting;

    @BeforeEach
    void a_program_ran_from_october_2009_to_september_2013() {
        reporting = new Reporting();
    }

    @Test
    void indicators_tell_target_actual_and_what_is_not_known() {
        Made visit = reporting.visit("2013-02").create();
        Api.delegate(visit)
                .with("label", Map.of("en", "Officials"))
                .with("headcount", 7)
                .with("female", 3)
                .create();
        Made indicator = reporting
                .measures
                .indicator()
                .with("computedFrom", "ATTENDANCES")
                .with("dimensions", List.of("SEX"))
                .create();
        String table = section("indicators") + ".blocks.find { it.text.en == '%s' }.rows";
        reporting
                .report("fy2013-q2")
                .body(table.formatted("Targets and actuals") + "[0][0].record.id", equalTo(indicator.id()))
                .body(table.formatted("Targets and actuals") + "[0][3].text.en", equalTo("Not set"))
                .body(table.formatted("Targets and actuals") + "[0][4].number", equalTo(7))
                .body(
                        table.formatted("Disaggregation") + ".collect { it[3].text.es }",
                        contains("Mujeres", "No se conoce"))
                .body(table.formatted("Disaggregation") + ".collect { it[4].number }", contains(3, 4))
                .body(
                        section("objectives") + ".blocks.items.flatten().text.en",
                        hasItem(visit.view().getString("title.en") + " (February 2013)"));
    }

    @Test
    void attendances_and_different_people_stand_side_by_side_told_apart() {
        Made person = Api.person("Rojas").with("sex", "FEMALE").create();
        for (String month : List.of("2013-01", "2013-02")) {
            Made visit = reporting.visit(month).create();
            Api.delegate(visit)
                    .with("person", person.code())
                    .with("organization", reporting.resource.code())
                    .create();
            Api.delegate(visit)
                    .with("label", Map.of("en", "Officials"))
                    .with("headcount", 7)
                    .with("female", 3)
                    .create();
        }
        String table = section("accomplishments") + ".blocks.find { it.text?.en?.startsWith('Who took part.') }";
        String country = table + ".rows.findAll { it[0].text.en == 'Country' }";
        reporting
                .report("fy2013-q2")
                .body(table + ".text.en", equalTo("Who took part. Attendances: 16; different people: 8 to 15"))
                .body(table + ".columns.es", hasItem("Personas conocidas por nombre"))
                .body(table + ".rows.collect { it[0].text.en }.unique()", hasSize(4))
                .body(country + ".collect { it[1].text.en }", contains("United States", "Not known"))
                .body(country + ".collect { it[2].number }", contains(2, 14))
                .body(country + ".collect { it[3].number }", contains(1, 0));
        String sex = table + ".rows.findAll { it[0].text.en == 'Sex' }";
        reporting
                .report("fy2013-q2")
                .body(sex + ".collect { it[1].text.en }", contains("Women", "Not known"))
                .body(sex + ".collect { it[3].number }", contains(0, 1));
        Made known = reporting.visit("2012-11").create();
        Api.delegate(known).with("person", person.code()).create();
        reporting
                .report("fy2013-q1")
                .body(
                        section("accomplishments") + ".blocks.text.en",
                        hasItem("Who took part. Attendances: 1; different people: 1"));
        reporting
                .report("fy2013-q3")
                .body(section("accomplishments") + ".blocks.text.en", everyItem(not(containsString("Attendances"))));
    }

    @Test
    void a_target_is_told_apart_beside_the_actual_and_what_is_not_known_of_it() {
        Made indicator = reporting.measures.indicator().create();
        Measures.target(indicator, 9)
                .with("status", "APPROVED")
                .with("disaggregation", List.of(Measures.part("SEX", "FEMALE", 4)))
                .create();
        Measures.actual(indicator, 7)
                .with("status", "APPROVED")
                .with("disaggregation", List.of(Measures.part("SEX", "MALE", 5), Measures.part("SEX", "FEMALE", 2)))
                .create();
        String table = section("indicators") + ".blocks.find { it.text.en == 'Disaggregation' }";
        reporting
                .report("fy2013-q2")
                .body(table + ".columns.en", contains("Indicator", "Period", "By", "Category", "Target", "Actual"))
                .body(table + ".rows.collect { it[3].text.en }", contains("Women", "Men", "Not known"))
                .body(table + ".rows.collect { it[4].number }", contains(4, null, 5))
                .body(table + ".rows.collect { it[5].number }", contains(2, 5, null));
    }

    @Test
    void documents_that_show_a_reported_value_stand_in_the_annex_once_it_is_approved() {
        Made source = new Sketch("sources")
                .with("code", Api.unique("list"))
                .with("title", "List of participants")
                .with("kind", "REPORT")
                .create();
        Made indicator = reporting.measures.indicator().create();
        Made value = Measures.actual(indicator, 7).refers("evidence", source).create();
        Measures.target(indicator, 9).create();
        reporting.report("fy2013-q2").body(section("sources") + ".blocks.text.en", not(hasItem("Documents")));
        value.post("submission", Map.of()).then().statusCode(200);
        value.read().post("approval", Map.of()).then().statusCode(200);
        reporting
                .report("fy2013-q2")
                .body(rows("sources", "Documents"), contains("List of participants"))
                .body(
                        section("sources") + ".blocks.find { it.text.en == 'Places that tell it' }.rows[0].record.id",
                        contains(value.id(), source.id()));
        reporting.report("fy2012-q2").body(section("sources") + ".blocks.text.en", not(hasItem("Documents")));
    }
}
