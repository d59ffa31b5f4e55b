package org.enlace.shared.kind;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

/** What spreadsheets call the columns of the kinds. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HeadersTest {

    @Inject
    Kinds kinds;

    @Test
    void every_column_of_every_kind_has_a_spanish_header_that_names_it_back() {
        for (Kind<?, ?, ?> kind : kinds.all()) {
            Columns columns = Columns.of(kind.draft);
            for (Column column : columns.all()) {
                List<String> spanish = SpanishHeaders.of(column);
                assertFalse(spanish.isEmpty(), kind.name + ": " + column.header());
                assertEquals(column.header(), columns.canonical(spanish.get(0)));
                assertEquals(column.header(), columns.canonical(column.header()));
            }
        }
    }

    @Test
    void no_two_columns_of_a_kind_share_a_name() {
        List<String> conflicts = new ArrayList<>();
        for (Kind<?, ?, ?> kind : kinds.all()) {
            Map<String, Set<String>> meant = new HashMap<>();
            Columns.of(kind.draft)
                    .all()
                    .forEach(column -> column.names()
                            .forEach(name -> meant.computeIfAbsent(Columns.key(name), any -> new TreeSet<>())
                                    .add(column.header())));
            meant.forEach((name, columns) -> {
                if (columns.size() > 1) {
                    conflicts.add("%s: %s means %s".formatted(kind.name, name, columns));
                }
            });
        }
        assertEquals(List.of(), conflicts);
    }

    @Test
    void a_file_with_spanish_headers_is_taken_as_one_with_english_ones() {
        String code = Api.unique("nahuizalco");
        take("Código;NOMBRE;tipo;país;Descripción (español)", code + ";Nahuizalco;municipality;SV;Municipio")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        Api.get("municipalities/" + code)
                .then()
                .statusCode(200)
                .body("kind", equalTo("MUNICIPALITY"))
                .body("description.es", equalTo("Municipio"));
        take("code,name,kind,country,description.es", code + ",Nahuizalco,MUNICIPALITY,SV,Municipio")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_column_that_stands_once_in_each_language_stands_twice() {
        take("code,código,name,country", "a,a,A,SV")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("código"))
                .body("violations[0].message", containsString("twice"));
    }

    private static Response take(String header, String row) {
        return RestAssured.given()
                .contentType("text/csv; charset=UTF-8")
                .body(header + "\n" + row + "\n")
                .queryParam("kind", "municipalities")
                .queryParam("mode", "commit")
                .post(Api.BASE + "imports");
    }
}
