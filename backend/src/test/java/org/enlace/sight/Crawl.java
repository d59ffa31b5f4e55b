package org.enlace.sight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Volley;
import org.enlace.shared.access.Caller;

/**
 * Asks, as one caller, for everything that the contract has to be read: every operation with every parameter, about
 * records that the caller may see and about others. A new operation or parameter is asked for by itself.
 */
final class Crawl {

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{24,}");
    /** As many references as an address has room for. */
    private static final int AT_ONCE = 60;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDLESS = "events";

    /** In which no word would be found; it is made from the page, which is read. */
    private static final String COMPRESSED = "pdf";

    private final Caller caller;
    private final List<Made> records;
    private final List<String> words;
    private int operations;

    /** An answer with its headers, files unpacked and cursors decoded, without what was asked for itself. */
    record Answer(String asked, int status, String text) {}

    /**
     * @param records of each kind the first is the one by which lists are filtered
     * @param words to look for where an operation takes words
     */
    Crawl(Caller caller, List<Made> records, List<String> words) {
        this.caller = caller;
        this.records = records;
        this.words = words;
    }

    /** An operation about one record, or about all of a kind. */
    private record Asked(String address, JsonNode operation) {}

    List<Answer> all() {
        JsonNode contract = read(Volley.send(Callers.by(caller, "/q/openapi?format=json")));
        List<Asked> asked = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> {
            if (path.getValue().has("get") && !path.getKey().endsWith(ENDLESS)) {
                operations++;
                addresses(path.getKey())
                        .forEach(address ->
                                asked.add(new Asked(address, path.getValue().get("get"))));
            }
        });
        List<Answer> answers = new ArrayList<>();
        Volley.each(asked, one -> answers(one, contract)).forEach(answers::addAll);
        answers.add(ask("/q/metrics", Map.of()));
        return answers;
    }

    int operations() {
        return operations;
    }

    private List<Answer> answers(Asked asked, JsonNode contract) {
        List<Answer> answers = new ArrayList<>();
        answers.add(ask(asked.address(), Map.of()));
        for (JsonNode parameter : asked.operation().path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                values(asked.address(), parameter, contract)
                        .forEach(values -> answers.add(ask(
                                asked.address(), Map.of(parameter.get("name").asText(), values))));
            }
        }
        return answers;
    }

    /** Every record of the path's kind, by id and by code, and one that there is not. */
    private List<String> addresses(String path) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        String kind = path.split("/")[3];
        return Stream.concat(
                        Stream.of("none-such"),
                        records.stream()
                                .filter(record -> record.path().equals(kind))
                                .flatMap(record -> Stream.of(record.id(), record.code())))
                .map(ref -> path.replaceFirst("\\{[^}]+}", ref))
                .toList();
    }

    /** Several values of one request mean any of them, so that one asks for all. */
    private List<List<String>> values(String address, JsonNode parameter, JsonNode contract) {
        String name = parameter.get("name").asText();
        JsonNode schema = parameter.path("schema");
        JsonNode type = schema.has("items") ? schema.get("items") : schema;
        JsonNode known =
                type.has("$ref") ? contract.at(type.get("$ref").asText().substring(1)) : type;
        if (known.has("enum")) {
            return StreamSupport.stream(known.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(value -> !value.equals(COMPRESSED))
                    .map(List::of)
                    .toList();
        }
        return switch (name) {
            case "q" -> words.stream().map(List::of).toList();
            case "sort", "fields", "expand" -> allowed(address, name);
            case "limit" -> List.of(List.of("1"));
            case "from", "to" -> List.of(List.of("2013"));
            case "quarter" -> List.of(List.of("FY2013 Q3"), List.of("FY2013 Q4"));
            case "updatedSince" -> List.of(List.of("2020-01-31T00:00:00Z"));
            case "count", "published", "preferred" -> List.of(List.of("true"), List.of("false"));
            case "for" -> List.of(List.of("excel"));
            case "format" ->
                Stream.of("json", "ndjson", "csv", "xlsx").map(List::of).toList();
            default -> references();
        };
    }

    private List<List<String>> references() {
        List<List<String>> asked = new ArrayList<>();
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<Made> some = records.subList(from, Math.min(from + AT_ONCE, records.size()));
            asked.add(some.stream().map(Made::id).toList());
            asked.add(some.stream().map(Made::code).toList());
            asked.add(some.stream().map(record -> mistyped(record.code())).toList());
        }
        Set<String> kinds = new TreeSet<>();
        records.stream()
                .filter(record -> kinds.add(record.path()))
                .forEach(record -> asked.add(List.of(record.code())));
        return asked;
    }

    private static String mistyped(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
    }

    /** What the answer to a wrong value offers. */
    private List<List<String>> allowed(String address, String name) {
        Volley.Answer refused = Volley.send(Callers.by(caller, address + "?" + name + "=none-such"));
        String hint =
                refused.status() == 400 ? read(refused).at("/violations/0/hint").asText("") : "";
        Matcher word = Pattern.compile("[A-Za-z]+").matcher(hint.replaceFirst("^[^:]*:", ""));
        TreeSet<String> allowed = new TreeSet<>();
        while (word.find()) {
            allowed.add(word.group());
        }
        if (allowed.isEmpty()) {
            return List.of();
        }
        return name.equals("sort")
                ? allowed.stream()
                        .flatMap(one -> Stream.of(one, "-" + one))
                        .map(List::of)
                        .toList()
                : List.of(List.of(String.join(",", allowed)));
    }

    private Answer ask(String address, Map<String, List<String>> query) {
        Volley.Answer answer = Volley.send(Callers.by(caller, address + encoded(query)));
        String text = answer.headers().map() + "\n" + readable(answer.body());
        Matcher encoded = ENCODED.matcher(text);
        StringBuilder decoded = new StringBuilder(text);
        while (encoded.find()) {
            decoded.append('\n').append(decoded(encoded.group()));
        }
        String told = decoded.toString();
        List<String> sent = new ArrayList<>(List.of(address.split("/")));
        query.values().forEach(sent::addAll);
        for (String own : sent) {
            told = own.isEmpty() ? told : told.replace(own, "…");
        }
        return new Answer(caller.role() + " " + address + " " + query, answer.status(), told);
    }

    private static String encoded(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static JsonNode read(Volley.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return "";
        }
    }

    /** A zip archive, which a workbook is too, file by file. */
    private static String readable(byte[] body) {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("crawl", ".zip"), body);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    text.append(entry.getName()).append('\n').append(new String(part, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
