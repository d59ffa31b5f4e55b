package org.enlace.shared.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an operation stands, in the words in which it is spoken of.
 *
 * @param kind the first segment, such as {@code agenda-items}
 * @param one whether the path names a single record
 * @param part the last segment below a record, or {@code null}
 */
record Place(String kind, boolean one, String part) {

    private static final String BASE = "/api/v1/";

    static Place of(String path) {
        List<String> segments = Arrays.asList(path.replaceFirst("^" + BASE, "").split("/"));
        List<String> named =
                segments.stream().filter(segment -> !segment.startsWith("{")).toList();
        return new Place(
                named.get(0),
                segments.size() > named.size(),
                named.size() > 1
                        ? String.join("-", named.subList(1, named.size())).replace('.', '-')
                        : null);
    }

    /** {@code agenda items}. */
    String plural() {
        return kind.replace('-', ' ');
    }

    /** {@code agenda item}. */
    String singular() {
        return plural().equals("people")
                ? "person"
                : plural().replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", "");
    }

    /** {@code an agenda item}. */
    String any() {
        return (singular().matches("[aeio].*") ? "an " : "a ") + singular();
    }

    /** {@code agenda item} as {@code AgendaItem}. */
    static String pascal(String words) {
        return Arrays.stream(words.split("[ -]"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
