package org.enlace.iati;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ActivityFileTest {

    private static final List<String> HEAD = List.of(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "activity-status",
            "activity-date");

    private static Sketch bare(Made organization) {
        return Api.program("AMUPREV")
                .with("organizations", List.of(Map.of("organization", organization.code(), "role", "IMPLEMENTING")))
                .with("periods", List.of(Map.of("kind", "ORIGINAL", "start", "2999")));
    }

    private static Made reporter() {
        return Api.organization("ICMA", "NGO")
                .with("iatiIdentifier", "US-TEST-7")
                .create();
    }

    private static Made indicator(Made program) {
        Made objective = new Sketch("objectives")
                .with("code", Api.unique("objective"))
                .with("program", program.code())
                .with("level", "STRATEGIC_OBJECTIVE")
                .with("text", Map.of("en", "Less violence"))
                .create();
        return new Sketch("indicators")
                .with("code", Api.unique("homicides"))
                .with("program", program.code())
                .with("objective", objective.code())
                .with("title", Map.of("en", "Homicides", "es", "Homicidios"))
                .with("definition", Map.of("en", "Of a year"))
                .with("resultType", "IMPACT")
                .with("measure", "UNIT")
                .with("ascending", false)
                .with("baselineYear", 2011)
                .with("baselineValue", 40)
                .with("dimensions", List.of("SEX"))
                .with("references", List.of(Map.of("vocabulary", "USAID", "code", "PS.6")))
                .with("periods", List.of(Map.of("label", "2013", "start", "2013", "end", "2013")))
                .create();
    }

    private static Sketch value(Made indicator, String kind, String status) {
        return new Sketch("indicator-values")
                .with("indicator", indicator.code())
                .with("period", "2013")
                .with("kind", kind)
                .with("value", 30)
                .with("status", status);
    }

    @Test
    void what_is_empty_moves_nothing_else_out_of_the_schemas_order() {
        Made program = bare(reporter()).create();
        Api.partnership().with("program", program.code()).create();
        Activities file = Activities.of(program.code());

        assertEquals(
                Stream.concat(HEAD.stream(), Stream.of("recipient-country", "related-activity"))
                        .toList(),
                file.elements("//iati-activity[1]"));
        assertEquals(
                List.of("iati-identifier", "reporting-org", "title", "description"),
                file.elements("//iati-activity[2]").subList(0, 4));
        assertEquals(
                List.of(
                        "participating-org",
                        "activity-status",
                        "activity-date",
                        "recipient-country",
                        "location",
                        "related-activity"),
                file.elements("//iati-activity[2]").stream().distinct().toList().subList(4, 10));
        assertEquals(
                List.of("location-reach", "name", "administrative", "location-class"), file.elements("//location[1]"));
    }

    @Test
    void what_lies_ahead_is_planned() {
        Made program = bare(reporter()).create();

        assertEquals("1", Activities.of(program.code()).one("//activity-date/@type"));
    }

    @Test
    void only_approved_values_leave_and_the_check_names_the_others() {
        Made program = bare(reporter()).create();
        Made indicator = indicator(program);
        value(indicator, "TARGET", "APPROVED").create();
        Made submitted = value(indicator, "ACTUAL", "SUBMITTED").create();

        Activities before = Activities.of(program.code());
        assertEquals("30", before.one("//target/@value"));
        assertEquals(List.of(), before.all("//actual"));
        Api.get("programs/" + program.code() + "/iati/check")
                .then()
                .body("findings.find { it.rule == 'VALUE_NOT_APPROVED' }.record.code", equalTo(submitted.code()));

        submitted.post("approval", Map.of()).then().statusCode(200);
        assertEquals("30", Activities.of(program.code()).one("//actual/@value"));
    }

    @Test
    void a_value_is_told_apart_by_its_categories_and_the_rest_is_not_known() {
        Made program = bare(reporter()).create();
        Made indicator = indicator(program);
        value(indicator, "ACTUAL", "APPROVED")
                .with(
                        "disaggregation",
                        List.of(
                                Map.of("dimension", "SEX", "category", "FEMALE", "value", 4),
                                Map.of("dimension", "SEX", "category", "MALE", "value", 21)))
                .with("comment", Map.of("es", "Según la policía"))
                .create();
        Activities file = Activities.of(program.code());

        assertEquals(List.of("30", "4", "21", "5"), file.all("//actual/@value"));
        assertEquals(List.of("FEMALE", "MALE", "not known"), file.all("//dimension[@name='SEX']/@value"));
        assertEquals("Según la policía", file.one("//actual/comment/narrative"));
        assertEquals("3", file.one("//result/@type"));
        assertEquals("false", file.one("//indicator/@ascending"));
        assertEquals("2011", file.one("//baseline/@year"));
        assertEquals("40", file.one("//baseline/@value"));
        assertEquals("99", file.one("//indicator/reference/@vocabulary"));
        assertEquals(List.of("title", "description", "reference", "baseline", "period"), file.elements("//indicator"));
    }

    @Test
    void a_memorandum_that_anybody_can_open_is_linked_as_one() {
        Made program = bare(reporter()).create();
        Made partnership = Api.partnership().with("program", program.code()).create();
        Made agreement = Api.memorandum(partnership).create();
        Made source = new Sketch("sources")
                .with("code", Api.unique("memorandum"))
                .with("title", "Memorandum N-2013-162")
                .with("kind", "MEMORANDUM")
                .with("published", "2013-05")
                .with("language", "en")
                .with("url", "https://example.org/n.pdf?a=1&b=<2>")
                .create();
        new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "agreements")
                .with("entity", agreement.code())
                .create();
        Activities file = Activities.of(program.code());

        assertEquals("A09", file.one("//document-link/category/@code"));
        assertEquals("application/pdf", file.one("//document-link/@format"));
        assertEquals("https://example.org/n.pdf?a=1&b=<2>", file.one("//document-link/@url"));
        assertEquals(List.of(), file.all("//document-date"));
    }

    @Test
    void texts_are_told_in_their_languages_and_markup_in_them_is_text() {
        Made program = bare(reporter())
                .with("title", Map.of("en", "Peace & <b>quiet</b>", "es", "Paz ]]> y calma"))
                .create();
        Activities file = Activities.of(program.code());

        assertEquals(List.of("Peace & <b>quiet</b>", "Paz ]]> y calma"), file.all("//iati-activity/title/narrative"));
        assertEquals(List.of("en", "es"), file.all("//iati-activity/title/narrative/@*"));
        assertEquals("US-TEST-7-" + program.code(), file.one("//iati-identifier"));
    }

    @Test
    void nobody_who_takes_part_in_a_visit_is_in_the_file() {
        Made program = bare(reporter()).create();
        Made partnership = Api.partnership().with("program", program.code()).create();
        Made visit = Api.visit(partnership.code()).create();
        Made person = Api.person("Quetzalcóatl").create();
        Api.delegate(visit).with("person", person.code()).create();

        String file = new String(Activities.file(program.code()), StandardCharsets.UTF_8);

        assertTrue(file.contains(partnership.code()));
        assertFalse(file.contains("Quetzalcóatl"));
    }

    @Test
    void a_program_that_iati_would_not_take_is_refused_with_what_is_missing() {
        Made program = Api.program("AMUPREV").create();

        Api.get("programs/" + program.code() + "/iati")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.field", contains("reporter", "organizations", "periods"));
        Api.get("programs/" + program.code() + "/iati/check")
                .then()
                .body("ready", equalTo(false))
                .body(
                        "findings.findAll { it.severity == 'ERROR' }.rule",
                        containsInAnyOrder("NOBODY_REPORTS", "NO_ORGANIZATION", "NO_START"))
                .body("findings.rule", hasItem("NO_SECTOR"));
    }

    @Test
    void identifiers_are_taken_that_iati_would_take() {
        Api.organization("ICMA", "NGO")
                .with("iatiIdentifier", "US/EIN 1")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("iatiIdentifier"));
        Api.program("AMUPREV")
                .with("dacSector", "crime")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("dacSector"));
    }
}
