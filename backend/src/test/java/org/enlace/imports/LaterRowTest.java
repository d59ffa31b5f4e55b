package org.enlace.imports;

import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.undo;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** Rows that name rows further down in the file. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LaterRowTest {

    private static final String UNITS = "code,name,kind,country,parent\n";

    /** A row whose code and parent begin with the same word; without a parent for {@code ""}. */
    private static String unit(String word, String code, String parent) {
        return "%s%s,Unit,OTHER,US,%s\n".formatted(word, code, parent.isEmpty() ? "" : word + parent);
    }

    @Test
    void rows_may_refer_to_later_rows_however_far_away() {
        String word = Api.unique("unit");
        StringBuilder file = new StringBuilder(UNITS);
        for (int n = 2100; n >= 0; n--) {
            file.append(unit(word, "-" + n, n == 0 ? "" : "-" + (n - 1)));
        }
        assertEquals(2101, taken("organizations", file.toString()).getInt("created"));
        Api.get("organizations/" + word + "-2001").then().body("parent.code", equalTo(word + "-2000"));
        assertEquals(2101, taken("organizations", file.toString()).getInt("unchanged"));
    }

    @Test
    void files_of_one_package_may_name_each_others_organizations_however_they_are_ordered() {
        String word = Api.unique("body");
        JsonPath report = Clerk.bundled(Map.of(
                "municipalities",
                "code,name,country,parent\n%1$s-a,A,US,%1$s-police\n%1$s-b,B,US,%1$s-county\n".formatted(word),
                "organizations",
                UNITS + unit(word, "-police", "-b") + unit(word, "-county", "")));
        assertEquals(4, report.getInt("created"));
        Api.get("municipalities/" + word + "-a").then().body("parent.code", equalTo(word + "-police"));
        Api.get("organizations/" + word + "-police").then().body("parent.code", equalTo(word + "-b"));
        undo(report).then().statusCode(204);
        assertEquals(0, total("organizations", word));
    }

    @Test
    void a_record_that_is_there_may_be_moved_below_a_later_row() {
        Made old = Api.organization("Old", "OTHER").create();
        String word = Api.unique("unit");
        JsonPath report = taken(
                "organizations",
                "code,name,kind,country,parent\n" + old.code() + ",Old,OTHER,US," + word + "-new\n"
                        + unit(word, "-new", ""));
        assertEquals(1, report.getInt("updated"));
        old.get().then().body("parent.code", equalTo(word + "-new"));
        undo(report).then().statusCode(204);
        old.get().then().body("parent", nullValue());
    }

    @Test
    void a_municipality_may_lie_in_the_successor_of_itself() {
        String word = Api.unique("town");
        String file = "code,name,country,parent,predecessors\n"
                + "%1$s-old,Old,SV,%1$s-district,\n%1$s-new,New,SV,,%1$s-old:MERGED_INTO:\n".formatted(word)
                + "%1$s-district,District,SV,%1$s-new,\n%1$s-quarter,Quarter,SV,%1$s-old,\n".formatted(word);
        JsonPath report = taken("municipalities", file);
        assertEquals(4, report.getInt("created"));
        Api.get("municipalities/" + word + "-old")
                .then()
                .header("ETag", startsWith("\"0"))
                .body("parent.code", equalTo(word + "-district"))
                .body("version", equalTo(0));
        Api.get("municipalities/" + word + "-new")
                .then()
                .body("predecessors[0].municipality.code", equalTo(word + "-old"))
                .body("version", equalTo(0));
        assertEquals(4, taken("municipalities", file).getInt("unchanged"));
        undo(report).then().statusCode(204);
        assertEquals(0, total("municipalities", word));
    }

    @Test
    void a_circle_of_parents_is_refused_and_named_with_each_of_its_rows() {
        String word = Api.unique("unit");
        String file = UNITS
                + unit(word, "-a", "-b")
                + unit(word, "-b", "-c")
                + unit(word, "-c", "-a")
                + unit(word, "-d", "-a")
                + unit(word, "-e", "-e")
                + unit(word, "-f", "-g")
                + unit(word, "-g", "");
        send(with("organizations", file).header("Accept-Language", "es"))
                .then()
                .statusCode(422)
                .body("rejections.line", contains(2, 3, 4, 5, 6))
                .body("rejections.field", everyItem(equalTo("parent")))
                .body(
                        "rejections[0].message",
                        equalTo("lleva en círculo: %1$s-a → %1$s-b → %1$s-c → %1$s-a".formatted(word)))
                .body("rejections[4].message", equalTo("lleva en círculo: %1$s-e → %1$s-e".formatted(word)));
        assertEquals(0, total("organizations", word));
        send(with("organizations", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(5));
        Api.get("organizations/" + word + "-f").then().body("parent.code", equalTo(word + "-g"));
    }

    @Test
    void a_rejected_row_takes_along_those_that_name_it() {
        String word = Api.unique("town");
        String file = "code,name,country,parent,predecessors\n"
                + "%1$s-a,A,SV,%1$s-b,\n%1$s-b,,SV,,\n".formatted(word)
                + "%1$s-c,C,SV,%1$s-d,\n%1$s-d,D,,,%1$s-c:MERGED_INTO:\n%1$s-e,E,SV,,%1$s-c:MERGED_INTO:\n"
                        .formatted(word)
                + "%1$s-x,X,SV,%1$s-y,\n%1$s-y,Y,SV,,%1$s-x:MERGED_INTO:\n".formatted(word);
        send(with("municipalities", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejections.line", containsInAnyOrder(2, 3, 4, 5, 6));
        assertEquals(2, total("municipalities", word));
    }

    @Test
    void what_never_comes_is_refused_with_what_was_meant() {
        String word = Api.unique("unit");
        send(with("organizations", UNITS + unit(word, "-a", "-headquarter") + unit(word, "-headquarters", "")))
                .then()
                .statusCode(422)
                .body("rejections", hasSize(1))
                .body("rejections[0].line", equalTo(2))
                .body("rejections[0].message", containsString("unknown organization"))
                .body("rejections[0].hint", containsString(word + "-headquarters"));
    }

    @Test
    void more_rows_than_fit_into_memory_do_not_wait() {
        String word = Api.unique("unit");
        StringBuilder file = new StringBuilder(UNITS);
        for (int n = 0; n <= Waiting.MOST; n++) {
            file.append(unit(word, "-" + n, "-last"));
        }
        send(with("organizations", file + unit(word, "-last", "")))
                .then()
                .statusCode(422)
                .body("rejected", equalTo(1))
                .body("rejections.line", contains(10_002, 10_002))
                .body("rejections[0].field", equalTo("parent"))
                .body("rejections[1].message", containsString("at most 10000 rows"));
        assertEquals(0, total("organizations", word));
    }
}
