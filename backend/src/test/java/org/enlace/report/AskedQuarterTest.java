package org.enlace.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AskedQuarterTest {

    @Test
    void a_quarter_that_is_none_is_refused_and_the_last_one_is_taken_where_none_is_named() {
        Reporting reporting = new Reporting();
        String report = "programs/" + reporting.program.code() + "/report";
        Api.get(report, "quarter", "2013")
                .then()
                .statusCode(400)
                .body("violations.field", contains("quarter"))
                .body("violations[0].message", containsString("fy2013-q4"));
        Api.get(report).then().body("quarter", equalTo("FY2013 Q4"));
        reporting
                .written("2013 Q4")
                .post()
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("FY2013 Q4"));
        reporting.written("FY2013 Q4").create();
        reporting.written("FY2013 Q4").post().then().statusCode(409).body("detail", containsString("already"));
        Api.get("programs/" + Api.program("Blank").create().code() + "/quarters")
                .then()
                .body("", empty());
    }
}
