package org.enlace.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the five documents of AMUPREV tell, one fact after another, and where the sample holds it: a file per document,
 * under the code that the sample gives it.
 *
 * <p>What is indented below a fact names the record and what its columns say (of a list: at least that), or what one of
 * its citations claims about a field, which other documents may contradict.
 */
final class SampleFacts {

    private static final Pattern PLACE =
            Pattern.compile("(?<kind>[a-z-]+) (?<code>[a-z0-9-]+)( claims (?<field>\\w+))?(: (?<said>.*))?");

    /** The end of a fact: the next line is not indented. */
    private static final Pattern NEXT_FACT = Pattern.compile("\\R(?!\\s)");

    private SampleFacts() {}

    static Stream<Fact> all() {
        return SampleData.amuprev().all("sources").flatMap(source -> of(source.code()));
    }

    static Stream<Fact> of(String document) {
        return NEXT_FACT
                .splitAsStream(read("/sample/facts/%s.txt".formatted(document)))
                .map(fact -> Fact.of(document, fact.lines().map(String::strip).toList()));
    }

    private static String read(String path) {
        try (InputStream file = SampleFacts.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /**
     * One thing that a document tells.
     *
     * @param values what the record's columns say
     * @param field that a citation makes a claim about, or {@code null}
     */
    record Fact(
            String document,
            String told,
            String kind,
            String code,
            Map<String, String> values,
            String field,
            String claimed) {

        private static Fact of(String document, List<String> lines) {
            String place =
                    lines.stream().skip(1).collect(Collectors.joining(" ")).replace("| ", "|");
            Matcher parts = PLACE.matcher(place);
            if (!parts.matches()) {
                throw new IllegalArgumentException(document + ": " + lines);
            }
            String said = parts.group("said");
            String field = parts.group("field");
            return new Fact(
                    document,
                    lines.get(0),
                    parts.group("kind"),
                    parts.group("code"),
                    said == null || field != null ? Map.of() : values(said),
                    field,
                    field == null ? null : said);
        }

        private static Map<String, String> values(String said) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String value : said.split("; +")) {
                int equals = value.indexOf('=');
                values.put(value.substring(0, equals), value.substring(equals + 1));
            }
            return values;
        }

        @Override
        public String toString() {
            return document + ": " + told;
        }
    }
}
