package org.enlace.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What goes out comes in again, and goes out the same: in a database of its own, which is emptied in between. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(RoundTripTest.OwnDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundTripTest {

    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new LinkedHashMap<>(Map.of("enlace.sample", "amuprev"));
            if (TestDatabase.product().equals("H2")) {
                settings.put(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:mem:roundtrip;DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=HIGH");
            }
            return settings;
        }
    }

    @Inject
    Kinds kinds;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

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
        assertTrue(contents(export()).get("datapackage.json").contains("\"resources\" : [ ]"));
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
        assertEquals(16, parts(part).size(), "the sample has every kind, and all of it is of the program");

        byte[] all = export();
        empty();
        load(part);
        assertEquals(
                contents(part).values().stream().skip(1).toList(),
                contents(export()).values().stream().skip(1).toList());
        assertTrue(contents(all).get("12-visits.csv").contains(apart.code()));
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
    void a_program_that_there_is_not_is_refused_before_anything_is_sent() {
        Api.get("export", "program", "amuprew")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("program"));
    }

    private void load(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("bundle.zip"), zip);
        try (Bundle bundle = Bundle.open(file, kinds.inOrder())) {
            for (Bundle.Part part : bundle.parts()) {
                given().contentType("text/csv")
                        .body(Files.readAllBytes(part.file()))
                        .queryParam("kind", part.kind().name)
                        .queryParam("mode", "commit")
                        .post(Api.BASE + "imports")
                        .then()
                        .body("rejections", equalTo(List.of()))
                        .statusCode(200);
            }
        }
    }

    private static byte[] export(Object... parameters) {
        var answer = Api.get("export", parameters);
        answer.then().statusCode(200).contentType("application/zip");
        return answer.asByteArray();
    }

    /** The files by name, in their order; without the time at which they were made. */
    private static Map<String, String> contents(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), text.replaceFirst("\"created\" : \"[^\"]*\"", "") + entry.getTimeLocal());
            }
        }
        return files;
    }

    private static List<String> parts(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>(contents(zip).keySet());
        assertEquals("datapackage.json", names.remove(0));
        return names;
    }

    private void empty() throws SQLException {
        boolean h2 = TestDatabase.product().equals("H2");
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                            + " and table_name <> 'flyway_schema_history'")) {
                while (found.next()) {
                    tables.add('"' + found.getString(1) + '"');
                }
            }
            if (h2) {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate table " + String.join(", ", tables) + " cascade");
            }
        }
    }
}
