package org.enlace.report;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;

/** A program from October 2009 with a partnership of Largo and Colon, of whose visits reports tell. */
class Reporting {

    final Measures measures = new Measures(Api.program("Program")
            .with("acronym", "PREV")
            .with("published", true)
            .with("periods", List.of(Map.of("kind", "ORIGINAL", "start", "2009-10", "end", "2013-09")))
            .create());
    final Made program = measures.program;
    final Made resource = Api.municipality("Largo").with("country", "US").create();
    final Made peer = Api.municipality("Colon").with("country", "PA").create();
    final Made partnership = Api.partnership(resource.code(), peer.code())
            .with("program", program.code())
            .create();

    Sketch visit(String date) {
        return Api.visit(partnership.code())
                .with("status", "COMPLETED")
                .refers("senders", resource)
                .refers("hosts", peer)
                .with("start", date);
    }

    Sketch outcome(Made visit, String date) {
        return new Sketch("outcomes")
                .with("code", Api.unique("committee"))
                .with("title", Map.of("en", "A committee", "es", "Un comité"))
                .with("kind", "BODY_CREATED")
                .with("date", date)
                .with("contributions", List.of(Map.of("visit", visit.code(), "strength", "HIGH")));
    }

    /** What somebody writes of a quarter. */
    Sketch written(String quarter) {
        return new Sketch("reports").with("program", program.code()).with("quarter", quarter);
    }

    ValidatableResponse report(String quarter) {
        return Api.get("programs/" + program.code() + "/report", "quarter", quarter)
                .then()
                .statusCode(200);
    }

    /** Where the section stands in an answer. */
    static String section(String key) {
        return "document.sections.find { it.key == '" + key + "' }";
    }

    /** The names in the first column of a section's table. */
    static String rows(String key, String caption) {
        return section(key) + ".blocks.find { it.text?.en == '" + caption + "' }.rows.collect { it[0].text.en }";
    }
}
