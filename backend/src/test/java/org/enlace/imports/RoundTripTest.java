package org.enlace.imports;

import static org.enlace.imports.Installation.contents;
import static org.enlace.imports.Installation.export;
import static org.enlace.imports.Installation.load;
import static org.enlace.imports.Installation.parts;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What goes out comes in again, and goes out the same: in a database of its own, which is emptied in between. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Installation.OwnDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundTripTest {

    @Inject
    Kinds kinds;

    @Inject
    DataSource database;

    private void empty() throws SQLException {
        Installation.empty(database);
    }

    @Test
    @Order(1)
    void the_sample_goes_out_and_comes_into_an_empty_installation_and_goes_out_the_same() throws Exception {
        byte[] first = export();
        assertEquals(
                contents(first), contents(export()), "two exports of the same records are the same but for their time");
        assertEquals(
                kinds.inOrder().stream().map(kind -> kind.name).toList(),
                parts(first).stream()
                        .map(part -> part.replaceAll("^[0-9]+-|\\.csv$", ""))
                        .toList());

        empty();
        byte[] nothing = export();
        assertEquals(parts(first), parts(nothing));
        load(nothing);
        assertEquals(contents(nothing), contents(export()));
        load(first);

        assertEquals(contents(first), contents(export()));
    }

    @Test
    @Order(2)
    void rows_come_after_those_of_their_own_kind_that_they_name() throws Exception {
        Made region = Api.organization("Zona metropolitana", "OTHER").create();
        Made newer = Api.municipality("Aa").with("parent", region.code()).create();
        Made district = Api.municipality("Ab").with("parent", newer.code()).create();
        Api.municipality("Zz").with("code", "zz-later").create();
        Api.municipality("Ac")
                .with("code", "ac-heir")
                .with("predecessors", List.of(Map.of("municipality", "zz-later", "kind", "MERGED_INTO")))
                .create();

        Map<String, String> files = contents(export());
        String organizations = files.get("03-organizations.csv");
        String municipalities = files.get("02-municipalities.csv");
        assertTrue(organizations.indexOf("\n" + region.code()) < organizations.indexOf("\n" + newer.code()));
        assertTrue(organizations.indexOf("\n" + newer.code()) < organizations.indexOf("\n" + district.code()));
        assertFalse(municipalities.contains("\n" + newer.code()));
        assertTrue(municipalities.indexOf("\nzz-later") < municipalities.indexOf("\nac-heir"));

        byte[] all = export();
        empty();
        load(all);
        assertEquals(contents(all), contents(export()));
    }

    @Test
    @Order(3)
    void one_program_goes_out_with_all_that_it_refers_to_and_nothing_else() throws Exception {
        Made other = Api.program("Another").create();
        Made apart = Api.visit(Api.partnership("colon", "sonsonate")
                        .with("program", other.code())
                        .create()
                        .code())
                .create();
        byte[] part = export("program", "amuprev");
        Map<String, String> files = contents(part);
        assertFalse(
                files.values().stream().anyMatch(file -> file.contains(other.code()) || file.contains(apart.code())));
        assertFalse(files.values().stream().anyMatch(file -> file.contains("zz-later")), "nobody refers to it");
        assertEquals(21, parts(part).size(), "the sample has every kind, and all of it is of the program");

        byte[] all = export();
        empty();
        load(part);
        assertEquals(
                contents(part).values().stream().skip(1).toList(),
                contents(export()).values().stream().skip(1).toList());
        assertTrue(contents(all).get("15-visits.csv").contains(apart.code()));
    }

    @Test
    @Order(4)
    void what_another_program_shares_comes_along_without_the_rest_of_that_program() throws Exception {
        String other = Api.program("Another").create().code();
        String partnership = Api.partnership("colon", "sonsonate")
                .with("program", other)
                .create()
                .code();
        Made shared = Api.visit(partnership).create();
        Made apart = Api.visit(partnership).create();
        String ours = Api.codes("visits", "program", "amuprev", "limit", 1).get(0);
        Api.json()
                .body(Map.of(
                        "code",
                        "shared-outcome",
                        "kind",
                        "POLICY_ADOPTED",
                        "title",
                        Map.of("en", "Shared"),
                        "contributions",
                        List.of(contribution(ours), contribution(shared.code()))))
                .post(Api.BASE + "outcomes")
                .then()
                .statusCode(201);

        byte[] part = export("program", "amuprev");

        String all = String.join("\n", contents(part).values());
        assertTrue(all.contains(other) && all.contains(shared.code()) && all.contains("shared-outcome"));
        assertFalse(all.contains(apart.code()));
        empty();
        load(part);
    }

    private static Map<String, String> contribution(String visit) {
        return Map.of("visit", visit, "strength", "LOW", "basis", "INFERRED");
    }

    @Test
    @Order(5)
    void municipalities_and_organizations_that_name_each_other_in_a_circle_come_in_again() throws Exception {
        Made town = Api.municipality("Town").create();
        Made district = Api.organization("District", "OTHER")
                .with("parent", town.code())
                .create();
        Made old = Api.municipality("Old").with("parent", district.code()).create();
        town.patch(Map.of("predecessors", List.of(Map.of("municipality", old.code(), "kind", "MERGED_INTO"))))
                .then()
                .statusCode(200);

        byte[] all = export();
        empty();
        load(all);

        assertEquals(contents(all), contents(export()));
        Api.get("municipalities/" + town.code()).then().body("predecessors[0].municipality.code", equalTo(old.code()));
    }

    @Test
    void a_program_that_there_is_not_is_refused_before_anything_is_sent() {
        for (String none : List.of("amuprew", "0199aa00-0000-7000-8000-000000000001")) {
            Api.get("export", "program", none)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo("program"));
        }
    }
}
