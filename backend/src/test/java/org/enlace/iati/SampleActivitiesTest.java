package org.enlace.iati;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.enlace.sample.Amuprev;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What the documents about AMUPREV come to before IATI, without anybody typing anything. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SampleActivitiesTest {

    private static final String PINELLAS = "//iati-activity[iati-identifier='XX-ENLACE-icma-pinellas-panama']/";

    @BeforeEach
    void load() {
        Amuprev.load();
    }

    /** The schema is IATI's, and not ours to hand on; {@code ENLACE_IATI_SCHEMA} names the folder that has it. */
    private static Path schema() {
        String named = Optional.ofNullable(System.getProperty("enlace.iati.schema"))
                .or(() -> Optional.ofNullable(System.getenv("ENLACE_IATI_SCHEMA")))
                .orElse("../../shared/iati");
        return Path.of(named, "iati-activities-schema.xsd");
    }

    @Test
    void the_file_is_valid_by_the_official_schema() throws SAXException {
        Path file = schema();
        assumeTrue(Files.isReadable(file), () -> "Skipped, because IATI's schema is not at " + file.toAbsolutePath());
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
        byte[] activities = Activities.file("amuprev");

        assertDoesNotThrow(
                () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(activities))));

        byte[] spoilt = new String(activities, StandardCharsets.UTF_8)
                .replaceFirst("<activity-status[^>]*>", "")
                .replace("</activity-status>", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(
                SAXException.class,
                () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(spoilt))));
    }

    @Test
    void the_program_stands_above_its_six_partnerships() {
        Activities file = Activities.of("amuprev");

        assertEquals("2.03", file.one("/iati-activities/@version"));
        assertEquals("XX-ENLACE-icma-amuprev", file.one("//iati-activity[@hierarchy=1]/iati-identifier"));
        assertEquals(
                file.all("//iati-activity[@hierarchy=2]/iati-identifier"),
                file.all("//iati-activity[@hierarchy=1]/related-activity[@type=2]/@ref"));
        assertEquals(6, file.all("//iati-activity[@hierarchy=2]").size());
        assertEquals("XX-ENLACE-icma-amuprev", file.one(PINELLAS + "related-activity[@type=1]/@ref"));
    }

    @Test
    void the_term_has_the_days_that_its_months_can_mean_and_says_so() {
        Activities file = Activities.of("amuprev");
        String dates = "//iati-activity[@hierarchy=1]/activity-date";

        assertEquals(List.of("1", "2", "3", "4"), file.all(dates + "/@type"));
        assertEquals(List.of("2009-10-01", "2009-10-01", "2012-09-30", "2013-09-30"), file.all(dates + "/@iso-date"));
        assertEquals(
                List.of("Stated as 2013-09; this is the last day that it can mean."),
                file.all(dates + "[@type=4]/narrative[@lang='en' or @*[name()='xml:lang']='en']"));
        assertEquals(List.of("2009-10-01"), file.all(PINELLAS + "activity-date/@iso-date"));
        assertEquals(
                "No beginning is stated; this is that of the program, stated as 2009-10.",
                file.all(PINELLAS + "activity-date/narrative").get(0));
    }

    @Test
    void who_funds_and_who_takes_part_is_told_by_the_roles_of_iati() {
        Activities file = Activities.of("amuprev");

        assertEquals("US-GOV-1", file.one("//iati-activity[@hierarchy=1]/participating-org[@role=1 and @ref]/@ref"));
        assertEquals(
                List.of(
                        "International City/County Management Association",
                        "Pinellas County",
                        "Pinellas County Sheriff's Office",
                        "Colón",
                        "San Miguelito"),
                file.all(PINELLAS + "participating-org[@role=4]/narrative"));
        assertEquals(List.of("PA"), file.all(PINELLAS + "recipient-country/@code"));
        assertEquals(
                List.of("Pinellas County", "Colón", "San Miguelito"), file.all(PINELLAS + "location/name/narrative"));
        assertEquals(6, file.all(PINELLAS + "sector[@vocabulary=99]").size());
    }

    @Test
    void results_have_what_was_approved_and_what_was_counted() {
        Activities file = Activities.of("amuprev");
        String visits = "//indicator[title/narrative='Visits by Pinellas County to Panama']/period";

        assertEquals("4", file.one(visits + "/target/@value"));
        assertEquals("2009-10-01", file.one(visits + "/period-start/@iso-date"));
        assertEquals("2012-09-30", file.one(visits + "/period-end/@iso-date"));
        assertEquals(
                "9",
                file.one("//indicator[title/narrative='Municipalities that take steps to prevent crime and violence']"
                        + "/period/actual/@value"));
    }

    @Test
    void the_check_names_who_reports_without_an_identifier() {
        Api.get("programs/amuprev/iati/check")
                .then()
                .statusCode(200)
                .body("ready", Matchers.equalTo(true))
                .body("identifier", Matchers.equalTo("XX-ENLACE-icma-amuprev"))
                .body("findings[0].rule", Matchers.equalTo("REPORTER_UNIDENTIFIED"))
                .body("findings[0].kind", Matchers.equalTo("organizations"))
                .body("findings[0].record.code", Matchers.equalTo("icma"))
                .body("findings[0].field", Matchers.equalTo("iatiIdentifier"))
                .body("findings[0].message.es", Matchers.containsString("XX-ENLACE-icma"));
    }
}
