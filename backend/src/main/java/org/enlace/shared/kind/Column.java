package org.enlace.shared.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.text.Text;

/**
 * One column of a kind's spreadsheet.
 *
 * @param component the draft's field
 * @param language {@code en} or {@code es} for a text, else {@code null}
 * @param type of the field, or of the elements of a list
 */
public record Column(RecordComponent component, String language, Class<?> type, boolean list) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ITEM = "|";
    private static final String VALUE = ":";
    private static final int LONGEST_NUMBER = 100;

    static Stream<Column> of(RecordComponent component) {
        return component.getType() == Text.class
                ? Stream.of("en", "es").map(language -> new Column(component, language, Text.class, false))
                : Stream.of(whole(component));
    }

    /** A field in one piece, as a part's fields are, of which a text is written in one language only. */
    static Column whole(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType listed
                ? new Column(component, null, (Class<?>) listed.getActualTypeArguments()[0], true)
                : new Column(component, null, component.getType(), false);
    }

    public String field() {
        return component.getName();
    }

    /** The fields of a part, in the order in which a cell gives them; none where an element is no part. */
    public List<Column> parts() {
        return list && type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(Column::whole).toList()
                : List.of();
    }

    /** What it is called in Spanish; {@code null} when it has no Spanish name. */
    public String spanish() {
        return SpanishHeaders.of(this).stream().findFirst().orElse(null);
    }

    public String header() {
        return language == null ? field() : field() + "." + language;
    }

    /** What a file may call it: its header, and what it is called in Spanish. */
    Stream<String> names() {
        return Stream.concat(Stream.of(header()), SpanishHeaders.of(this).stream());
    }

    void set(ObjectNode tree, JsonNode value) {
        if (language == null) {
            tree.set(field(), value);
            return;
        }
        JsonNode both = tree.get(field());
        (both instanceof ObjectNode text ? text : tree.putObject(field())).set(language, value);
    }

    JsonNode value(String cell, ObjectMapper json) throws JsonProcessingException {
        if (!list) {
            return scalar(type, cell);
        }
        if (cell.startsWith("[")) {
            return json.readTree(cell);
        }
        ArrayNode items = JSON.arrayNode();
        for (String item : cell.split("\\|")) {
            items.add(type.isRecord() ? part(item.strip()) : scalar(type, item.strip()));
        }
        return items;
    }

    private ObjectNode part(String item) {
        RecordComponent[] fields = type.getRecordComponents();
        String[] values = item.split(VALUE, fields.length);
        ObjectNode part = JSON.objectNode();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isBlank()) {
                part.set(fields[i].getName(), scalar(fields[i].getType(), values[i].strip()));
            }
        }
        return part;
    }

    private static JsonNode scalar(Class<?> type, String cell) {
        if (type == int.class || type == Integer.class) {
            return JSON.numberNode(Integer.valueOf(cell));
        }
        if (Number.class.isAssignableFrom(type)) {
            return JSON.numberNode(new BigDecimal(cell));
        }
        if (type == boolean.class || type == Boolean.class) {
            if (!cell.matches("true|false")) {
                throw new NumberFormatException(cell);
            }
            return JSON.booleanNode(cell.equals("true"));
        }
        return JSON.textNode(type.isEnum() ? constant(type, cell) : cell);
    }

    /** The value's name as it is written, when the cell only differs from it in case. */
    private static String constant(Class<?> type, String cell) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .filter(cell::equalsIgnoreCase)
                .findFirst()
                .orElse(cell);
    }

    String cell(JsonNode draft) {
        JsonNode value =
                language == null ? draft.path(field()) : draft.path(field()).path(language);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!list) {
            return text(value);
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(type.isRecord() ? compact(item) : item.asText()));
        boolean plain = items.stream().noneMatch(item -> item == null || item.contains(ITEM));
        return plain ? String.join(ITEM, items) : value.toString();
    }

    /** The part's values joined, or {@code null} where a reader could not tell them apart again. */
    private String compact(JsonNode part) {
        List<String> values = Arrays.stream(type.getRecordComponents())
                .map(component -> part.path(component.getName()))
                .map(value -> value.isObject() ? VALUE : text(value))
                .toList();
        if (values.stream().anyMatch(value -> value.contains(VALUE) || value.contains(ITEM))) {
            return null;
        }
        return String.join(VALUE, values).replaceAll(VALUE + "+$", "");
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isBigDecimal() ? plain(value.decimalValue()) : value.asText();
    }

    /** Without an exponent, but for a number whose zeros nobody would count. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
    }
}
