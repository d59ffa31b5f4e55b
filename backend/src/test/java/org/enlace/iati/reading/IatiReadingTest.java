package org.enlace.iati.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.enlace.sample.Amuprev;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IatiReadingTest {

    private static final String FILE = """
            <iati-activities version="2.03">
              <iati-activity xml:lang="es" hierarchy="1">
                <iati-identifier>GB-X-%1$s</iati-identifier>
                <reporting-org ref="GB-COH-%1$s" type="21"><narrative>Twins %1$s</narrative></reporting-org>
                <title><narrative>Ciudades</narrative><narrative xml:lang="fr">Villes</narrative></title>
                <description><narrative xml:lang="en">Cities learn</narrative></description>
                <participating-org ref="GB-COH-%1$s" type="21" role="1"><narrative>Twins %1$s</narrative></participating-org>
                <activity-status code="2"/>
                <activity-date type="1" iso-date="2020-01-15"/>
                <activity-date type="3" iso-date="2022-12-31Z"/>
                <contact-info><person-name><narrative>Quetzal</narrative></person-name></contact-info>
                <recipient-country code="SV"/>
                <sector vocabulary="1" code="15220"/>
                <transaction><value>1</value></transaction>
                <transaction><value>2</value></transaction>
              </iati-activity>
              <iati-activity hierarchy="2">
                <iati-identifier>GB-X-%1$s-1</iati-identifier>
                <title><narrative>Two cities</narrative></title>
                <participating-org type="11" role="4"><narrative>Peer %1$s</narrative></participating-org>
                <participating-org ref="GB-LAE-%1$s" type="11" role="4"><narrative>Leeds %1$s</narrative></participating-org>
                <participating-org type="22" role="4"><narrative>Stranger %1$s</narrative></participating-org>
                <activity-status code="4"/>
                <activity-date type="2" iso-date="2020-03-01"/>
                <recipient-country code="SV"/>
                <related-activity ref="GB-X-%1$s" type="1"/>
              </iati-activity>
            </iati-activities>
            """;

    private static ValidatableResponse read(String xml) {
        return given().contentType("application/xml; charset=UTF-8")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(Api.BASE + "iati/readings")
                .then()
                .log()
                .ifValidationFails();
    }

    private static byte[] pack(String xml) {
        return given().contentType("application/xml; charset=UTF-8")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(Api.BASE + "iati/packages")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse take(byte[] zip) {
        return given().contentType("application/zip")
                .body(zip)
                .post(Api.BASE + "imports?kind=bundle&mode=commit")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    /** A file of which one party is here already, by its name. */
    private static String file(String number) {
        Api.municipality("Peer " + number).create();
        return FILE.formatted(number);
    }

    private static String number() {
        return Api.unique("n").substring(2);
    }

    @Test
    void activities_are_a_program_and_a_partnership_below_it() {
        String number = number();

        read(file(number))
                .statusCode(200)
                .body("organizations.iatiIdentifier", contains("GB-COH-" + number, "GB-LAE-" + number))
                .body("organizations.country", contains("GB", "GB"))
                .body("programs[0].title.es", equalTo("Ciudades"))
                .body("programs[0].description.en", equalTo("Cities learn"))
                .body("programs[0].status", equalTo("IMPLEMENTATION"))
                .body("programs[0].dacSector", equalTo("15220"))
                .body("programs[0].reporter", equalTo("gb-coh-" + number))
                .body("programs[0].periods.start", contains("2020-01-15"))
                .body("programs[0].periods.end", contains("2022-12-31"))
                .body("programs[0].organizations.role", contains("FUNDING"))
                .body("partnerships[0].program", equalTo("gb-x-" + number))
                .body("partnerships[0].status", equalTo("COMPLETED"))
                .body("partnerships[0].parties.role", contains("PEER", "RESOURCE"));
    }

    @Test
    void what_is_not_taken_is_told_with_the_reason_and_nothing_of_persons_is_read() {
        String number = number();

        String answer = read(file(number))
                .body("leftOut.find { it.what == 'transaction' }.count", equalTo(2))
                .body("leftOut.find { it.what == 'title' }.reason", equalTo("OTHER_LANGUAGE"))
                .body("leftOut.find { it.what == 'contact-info' }.reason", equalTo("PERSONAL"))
                .body("leftOut.find { it.reason == 'NO_COUNTRY' }.what", equalTo("Stranger " + number))
                .body("leftOut.find { it.reason == 'NO_COUNTRY' }.message.es", containsString("país"))
                .extract()
                .asString();
        assertFalse(answer.contains("Quetzal"));
    }

    @Test
    void its_package_is_imported_and_a_second_time_changes_nothing() {
        String number = number();
        String xml = file(number);

        take(pack(xml)).body("created", equalTo(4));
        Api.get("partnerships/gb-x-" + number + "-1")
                .then()
                .statusCode(200)
                .body("program.code", equalTo("gb-x-" + number));
        take(pack(xml)).body("created", equalTo(0)).body("updated", equalTo(0));
    }

    @Test
    void a_file_of_organizations_brings_those_that_are_not_here() {
        String number = number();
        Made here = Api.organization("Here", "NGO")
                .with("iatiIdentifier", "GB-CHC-" + number)
                .create();

        read("""
                <iati-organisations>
                  <iati-organisation><organisation-identifier>GB-CHC-%1$s</organisation-identifier><name><narrative>Else</narrative></name></iati-organisation>
                  <iati-organisation><organisation-identifier>GB-COH-%1$s</organisation-identifier><name><narrative>New</narrative></name><total-budget/></iati-organisation>
                </iati-organisations>""".formatted(number))
                .statusCode(200)
                .body("organizations.name", contains("New"))
                .body("organizations.code", not(hasItems(here.code())))
                .body("leftOut.what", contains("total-budget"));
    }

    @Test
    void what_enlace_wrote_it_reads() {
        Amuprev.load();
        String xml = Api.get("programs/amuprev/iati")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        read(xml)
                .statusCode(200)
                .body("organizations", empty())
                .body("programs.code", contains("xx-enlace-icma-amuprev"))
                .body("partnerships.size()", equalTo(6))
                .body(
                        "partnerships.find { it.code.endsWith('pinellas-panama') }.parties.organization",
                        hasItems("pinellas-county", "colon", "san-miguelito", "icma"));
    }

    @Test
    void hostile_and_foreign_xml_is_a_bad_request() {
        read("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><iati-activities>&x;</iati-activities>")
                .statusCode(400)
                .contentType("application/problem+json");
        read("<iati-activities><iati-activity><iati-identifier>" + "a".repeat(200_000))
                .statusCode(400);
        read("<rss/>").statusCode(400);
    }

    @Test
    void whoever_may_not_import_may_not_read() {
        given().spec(Callers.by(Callers.with(Role.VIEWER, false)))
                .contentType("application/xml")
                .body("<iati-activities/>")
                .post(Api.BASE + "iati/readings")
                .then()
                .statusCode(403);
    }
}
