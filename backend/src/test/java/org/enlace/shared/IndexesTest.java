package org.enlace.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IndexesTest {

    @Inject
    DataSource database;

    @Inject
    Kinds kinds;

    /** H2 makes an index for each foreign key, PostgreSQL none. */
    @Test
    void no_column_is_indexed_twice_nor_a_foreign_key_left_without_index() throws SQLException {
        List<String> twice = new ArrayList<>();
        List<String> without = new ArrayList<>();
        try (var connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            for (String table : tables(data, connection.getSchema())) {
                Set<List<String>> indexes = new HashSet<>();
                indexes(data, table).forEach((name, columns) -> {
                    if (!indexes.add(columns)) {
                        twice.add(name + " on " + table + columns);
                    }
                });
                try (ResultSet keys = data.getImportedKeys(null, null, table)) {
                    while (keys.next()) {
                        String column = keys.getString("FKCOLUMN_NAME");
                        if (indexes.stream().noneMatch(columns -> columns.get(0).equals(column))) {
                            without.add(table + "." + column);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
        assertEquals(List.of(), without);
    }

    @Test
    void records_are_indexed_by_date_exactly_where_they_have_one() throws Exception {
        try (var connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            List<String> tables = tables(data, connection.getSchema());
            for (Kind<?, ?, ?> kind : kinds.all()) {
                boolean dated = kind.entity.getMethod("dated").getDeclaringClass() != Recorded.class;
                String table = tables.stream()
                        .filter(name -> name.replace("_", "").equalsIgnoreCase(kind.entity.getSimpleName()))
                        .findFirst()
                        .orElseThrow();
                boolean indexed = indexes(data, table).values().stream()
                        .anyMatch(columns -> columns.get(0).equalsIgnoreCase("sort_date"));
                assertEquals(dated, indexed, kind.name);
            }
        }
    }

    private static List<String> tables(DatabaseMetaData data, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = data.getTables(null, schema, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        assertFalse(names.isEmpty());
        return names;
    }

    private static Map<String, List<String>> indexes(DatabaseMetaData data, String table) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet parts = data.getIndexInfo(null, null, table, false, true)) {
            while (parts.next()) {
                indexes.computeIfAbsent(parts.getString("INDEX_NAME"), any -> new ArrayList<>())
                        .add(parts.getString("COLUMN_NAME"));
            }
        }
        return indexes;
    }
}
