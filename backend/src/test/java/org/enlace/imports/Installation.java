package org.enlace.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.enlace.shared.TestDatabase;

/** All that an installation holds, going out and coming in, in tests. */
final class Installation {

    private Installation() {}

    /** A database with the sample that no other test sees, so that it can be emptied. */
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

    static void load(byte[] zip) {
        given().contentType("application/zip")
                .body(zip)
                .queryParam("kind", "bundle")
                .queryParam("mode", "commit")
                .post(Api.BASE + "imports")
                .then()
                .body("rejections", equalTo(List.of()))
                .body("status", equalTo("COMMITTED"))
                .body("notices", equalTo(List.of()))
                .statusCode(200);
    }

    static byte[] export(Object... parameters) {
        var answer = Api.get("export", parameters);
        answer.then().statusCode(200).contentType("application/zip");
        return answer.asByteArray();
    }

    /** The files by name, in their order; without the time at which they were made. */
    static Map<String, String> contents(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), text.replaceFirst("\"created\" : \"[^\"]*\"", "") + entry.getTimeLocal());
            }
        }
        return files;
    }

    static List<String> parts(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>(contents(zip).keySet());
        assertEquals("datapackage.json", names.remove(0));
        return names;
    }

    /** Empties it of all but the audit, which nobody can, and the accounts. */
    static void empty(DataSource database) throws SQLException {
        boolean h2 = TestDatabase.product().equals("H2");
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                            + " and lower(table_name) <> 'flyway_schema_history' and lower(table_name) not like 'audit%' and lower(table_name) not like 'account%'"
                            + " and lower(table_name) not in ('access_token', 'admin_turn')")) {
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
                statement.execute("set session_replication_role = replica");
                for (String table : tables) {
                    statement.execute("delete from " + table);
                }
                statement.execute("set session_replication_role = origin");
            }
        }
    }
}
