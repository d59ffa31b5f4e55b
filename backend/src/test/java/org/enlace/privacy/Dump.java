package org.enlace.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;

/** Every value of every column of every table, as somebody finds it who takes the database away. */
record Dump(DataSource database) {

    /** The columns in which a word stands, in whatever case. */
    List<String> columnsWith(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    search(table, rows, word.toLowerCase(Locale.ROOT), found);
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        if (tables.size() < 30) {
            throw new AssertionError("the search sees too few tables to prove anything: " + tables);
        }
        return tables;
    }

    private static void search(String table, ResultSet rows, String word, List<String> found) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                if (text(rows.getObject(i)).toLowerCase(Locale.ROOT).contains(word)) {
                    found.add((table + "." + rows.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static String text(Object value) {
        if (!(value instanceof byte[] bytes)) {
            return String.valueOf(value);
        }
        try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException plain) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
