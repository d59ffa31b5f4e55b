package org.enlace.imports;

import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.enlace.shared.Api;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only the database refuses is the matter of a row, too, and not of its whole file. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DatabaseRefusalTest {

    private final String word = Api.unique("area");

    @Inject
    DataSource database;

    /** Makes the database refuse names that no rule refuses. */
    private void refuse(String table, String column) throws SQLException {
        execute("alter table %s add constraint unforeseen check (%s not like '%%%s bad%%')"
                .formatted(table, column, word));
    }

    @AfterEach
    void refuseNothing() throws SQLException {
        execute("alter table focus_area drop constraint if exists unforeseen");
        execute("alter table organization drop constraint if exists unforeseen");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String areas(int count, int... bad) {
        StringBuilder file = new StringBuilder("code,label.en\n");
        for (int n = 0; n < count; n++) {
            int number = n;
            boolean isBad = java.util.Arrays.stream(bad).anyMatch(one -> one == number);
            file.append("%s-%d,%s %s\n".formatted(word, n, word, isBad ? "bad" : "good"));
        }
        return file.toString();
    }

    @Test
    void of_two_rows_that_prefer_the_same_claim_the_second_is_rejected() {
        String area = Api.focusArea("Area").create().code();
        String source = new Sketch("sources")
                .with("code", word)
                .with("kind", "WEBSITE")
                .with("title", "Source")
                .create()
                .code();
        String file = "code,source,entityKind,entity,field,claimedValue,preferred\n"
                + "%1$s-a,%1$s,focus-areas,%2$s,label,A,true\n%1$s-b,%1$s,focus-areas,%2$s,label,B,true\n"
                        .formatted(source, area)
                + "%1$s-c,%1$s,focus-areas,%2$s,label,C,false\n".formatted(source, area);
        send(with("citations", file))
                .then()
                .statusCode(422)
                .body("rejections.line", contains(3))
                .body("rejections[0].message", containsString("preferred already"));
        assertEquals(0, total("citations", word));
        send(with("citations", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejections.line", contains(3));
        Api.get("citations/" + source + "-a").then().body("preferred", equalTo(true));
    }

    @Test
    void new_records_that_the_database_refuses_are_named_and_the_others_go_in() throws SQLException {
        refuse("focus_area", "label_en");
        String file = areas(1300, 7, 8, 640, 1200);
        send(with("focus-areas", file).header("Accept-Language", "es"))
                .then()
                .statusCode(422)
                .body("rejections.line", contains(9, 10, 642, 1202))
                .body("rejections[0].message", containsString("La base de datos no lo admite"))
                .body("rejections[0].message", containsString("unforeseen"));
        assertEquals(0, total("focus-areas", word));
        send(with("focus-areas", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("created", equalTo(1296))
                .body("rejections.line", contains(9, 10, 642, 1202));
        assertEquals(1296, total("focus-areas", word));
    }

    @Test
    void changes_that_the_database_refuses_are_named_and_the_others_are_made() throws SQLException {
        taken("focus-areas", areas(20));
        refuse("focus_area", "label_en");
        send(with("focus-areas", areas(21, 3, 20).replace("good", "better")).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("updated", equalTo(19))
                .body("rejections.line", contains(5, 22));
        Api.get("focus-areas/" + word + "-3").then().body("label.en", equalTo(word + " good"));
        Api.get("focus-areas/" + word + "-4").then().body("label.en", equalTo(word + " better"));
    }

    @Test
    void a_record_that_somebody_else_creates_meanwhile_is_there_to_be_changed() throws Exception {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into focus_area (id, code, version, created_at, updated_at, label_en, sort_name,"
                    + " sort_date, search_text) values ('%s', '%s-7', 0, current_timestamp, current_timestamp,"
                            .formatted(UUID.randomUUID(), word)
                    + " 'Theirs', 'theirs', '9999-12-31/9999-12-31', 'theirs')");
            CompletableFuture<Response> mine =
                    CompletableFuture.supplyAsync(() -> send(with("focus-areas", areas(20))));
            Thread.sleep(1000);
            other.commit();
            other.setAutoCommit(true);
            mine.join().then().statusCode(200).body("created", equalTo(19)).body("updated", equalTo(1));
        }
        Api.get("focus-areas/" + word + "-7").then().body("label.en", equalTo(word + " good"));
    }

    @Test
    void a_circle_that_the_database_refuses_is_rejected_whole() throws SQLException {
        refuse("organization", "name");
        String file = "code,name,country,parent,predecessors\n"
                + "%1$s-x,X,SV,%1$s-y,\n%1$s-y,%1$s bad,SV,,%1$s-x:MERGED_INTO:\n%1$s-z,Z,SV,,\n".formatted(word);
        send(with("municipalities", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejections.line", containsInAnyOrder(2, 3));
        assertEquals(1, total("municipalities", word));
    }
}
