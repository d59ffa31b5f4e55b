package org.enlace.shared.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Folded;

/**
 * A draft as a row of a spreadsheet, both ways: what was exported as CSV imports again unchanged.
 *
 * <p>Columns are the draft's fields; a text has one column per language ({@code title.en}), a list is joined by
 * {@code |}, and a part is written {@code organization:role} or, where that would be ambiguous, as JSON.
 */
public final class Columns {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    private Columns(Class<?> row) {
        Arrays.stream(row.getRecordComponents())
                .flatMap(Column::of)
                .forEach(column -> columns.put(column.header(), column));
        columns.forEach((header, column) -> column.names().forEach(name -> canonical.put(key(name), header)));
    }

    /** @param row a record, such as a draft */
    public static Columns of(Class<?> row) {
        return new Columns(row);
    }

    public List<Column> all() {
        return List.copyOf(columns.values());
    }

    public List<String> headers() {
        return List.copyOf(columns.keySet());
    }

    /** The headers as a spreadsheet in this language has them. */
    public List<String> headers(Locale language) {
        return language.equals(Message.SPANISH)
                ? columns.values().stream().map(Column::spanish).toList()
                : headers();
    }

    /** What the columns' cells hold, in the order of the headers; a list is written as text. */
    public List<Class<?>> types() {
        return columns.values().stream()
                .<Class<?>>map(column -> column.list() ? String.class : column.type())
                .toList();
    }

    public boolean has(String header) {
        return columns.containsKey(header);
    }

    /**
     * The column that a file means by a header, in English or Spanish, whatever its case, accents and separators;
     * {@code null} for none.
     */
    public String canonical(String header) {
        return canonical.get(key(header));
    }

    /** What is compared of a header: {@code Given names} and {@code givenNames} are the same. */
    static String key(String header) {
        return Folded.of(header).replace(" ", "");
    }

    /** The cells of a draft, or of another row, empty where it has nothing. */
    public List<String> row(Object draft, ObjectMapper json) {
        return row(json.<JsonNode>valueToTree(draft));
    }

    /** The cells of a draft's tree. */
    public List<String> row(JsonNode tree) {
        return columns.values().stream().map(column -> column.cell(tree)).toList();
    }

    /**
     * Lays a row's cells over a draft's tree; an empty cell removes, an absent column leaves.
     *
     * @throws BadCell if a cell cannot be of its column's type
     */
    public void read(Map<String, String> cells, ObjectNode tree, ObjectMapper json) {
        cells.forEach((header, cell) -> set(header, cell, tree, json));
    }

    /**
     * Lays one cell over a draft's tree.
     *
     * @param header as {@link #canonical} gives it
     * @throws BadCell if it cannot be of its column's type
     */
    public void set(String header, String cell, ObjectNode tree, ObjectMapper json) {
        Column column = columns.get(header);
        try {
            column.set(tree, cell.isBlank() ? JSON.nullNode() : column.value(cell.strip(), json));
        } catch (NumberFormatException | JsonProcessingException unreadable) {
            throw new BadCell(header, cell, column.type());
        }
    }

    /** A cell that is not of its column's type. */
    public static final class BadCell extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public final String header;
        public final String cell;
        public final transient Class<?> type;

        BadCell(String header, String cell, Class<?> type) {
            super(header, null, false, false);
            this.header = header;
            this.cell = cell;
            this.type = type;
        }
    }
}
