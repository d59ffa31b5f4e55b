package org.enlace.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

/** Text that a spreadsheet, a browser or a proxy would run, in every field that takes text, and all ways out of it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HostileTextTest {

    private static final String STARTS = "=+-@\t\r";
    private static final String EVIL = "cmd|' /C evil'!A0<script>evil()</script><img src=x onerror=evil()>\r\n"
            + "Set-Cookie: evil=1\r\nATTENDEE:mailto:evil@example.org";

    /** For fields that take one line, or few characters. */
    private static final String SHORT = "evil()";

    @Inject
    Kinds kinds;

    @Inject
    ObjectMapper json;

    private final Set<String> taken = new TreeSet<>();

    @Test
    void text_that_others_would_run_runs_nowhere() throws IOException {
        Map<String, Made> records = records();
        assertEquals(new TreeSet<>(kinds.names()), new TreeSet<>(records.keySet()));
        records.values().forEach(this::poison);
        assertTrue(taken.size() > 65, taken.size() + " fields took it: " + taken);
        assertTrue(taken.stream().noneMatch(field -> field.matches(".*/(website|url)")), "no address is a script");

        List<String> active = new ArrayList<>();
        for (Made record : records.values()) {
            harmless(record.get());
            cells(record.path(), file(record.path(), "csv").asString(), active);
            harmless(file(record.path(), "ndjson"));
            sheets(record.path(), file(record.path(), "xlsx").asByteArray(), active);
        }
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(harmless(Api.get("export")).asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    cells(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8), active);
                }
            }
        }
        String calendar = harmless(Api.get("visits/" + records.get("visits").id() + "/calendar.ics"))
                .asString();
        assertTrue(calendar.contains("evil") && calendar.lines().noneMatch(line -> line.startsWith("ATTENDEE")));
        cells("rejected rows", rejected(), active);
        assertEquals(List.of(), active);
    }

    /** One of every kind. */
    static Map<String, Made> records() {
        World world = new World(true);
        world.documented(new Delegates(world).all());
        world.make(new Sketch("people").with("code", world.code()).with("familyNames", "Portillo"));
        Map<String, Made> records = new LinkedHashMap<>();
        for (Made record : world.records()) {
            records.putIfAbsent(record.path(), record);
        }
        records.put("municipalities", world.municipality);
        records.put(
                "reports",
                world.make(world.text("reports", "introduction", "challenges")
                        .with("program", world.program.code())
                        .with("quarter", "FY2013 Q2")));
        records.put("organizations", Api.organization("Police", "POLICE").create());
        records.put("focus-areas", Api.focusArea("Policing").create());
        records.put(
                "observations",
                new Sketch("observations")
                        .with("municipality", world.peer.code())
                        .with("measure", "POPULATION")
                        .with("periodStart", "2011")
                        .with("periodEnd", "2011")
                        .with("status", "FINAL")
                        .with("value", 1000)
                        .create());
        return records;
    }

    /** Writes the text into one field after the other, as deep as they stand, wherever it is taken. */
    private void poison(Made record) {
        List<String> places = new ArrayList<>();
        JsonNode[] draft = {QuarkusTransaction.requiringNew().call(() -> draft(record))};
        places("", draft[0], places);
        for (String place : places) {
            JsonNode before = draft[0];
            char start = STARTS.charAt(taken.size() % STARTS.length());
            draft[0] = poisoned(record, before, place, start + EVIL)
                    .or(() -> poisoned(record, before, place, start + SHORT))
                    .orElse(before);
        }
    }

    private Optional<JsonNode> poisoned(Made record, JsonNode draft, String place, String text) {
        JsonNode changed = draft.deepCopy();
        set(changed, place, text);
        int status = Api.json()
                .header("If-Match", "*")
                .body(changed.toString())
                .put(record.url())
                .statusCode();
        assertTrue(status == 200 || status == 400, place + " of " + record.path() + ": " + status);
        if (status == 400) {
            return Optional.empty();
        }
        taken.add(record.path() + place);
        return Optional.of(changed);
    }

    private JsonNode draft(Made record) {
        List<JsonNode> draft = new ArrayList<>();
        Caller.act(
                Caller.SYSTEM,
                () -> draft.add(json.valueToTree(kinds.named(record.path())
                        .orElseThrow()
                        .get(record.id())
                        .draft())));
        return draft.get(0);
    }

    private static void places(String path, JsonNode node, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> places(path + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places(path + "/" + i, node.get(i), found);
            }
        } else if (node.isTextual() || node.isNull()) {
            found.add(path);
        }
    }

    private static void set(JsonNode draft, String place, String text) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = draft.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), new TextNode(text));
        } else {
            ((ObjectNode) parent).put(name, text);
        }
    }

    private static Response file(String path, String format) {
        return harmless(Api.get(path, "format", format));
    }

    /** No page of ours, and no header of theirs. */
    private static Response harmless(Response answer) {
        assertEquals(200, answer.statusCode());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(!answer.contentType().contains("html"), answer.contentType());
        assertTrue(!answer.headers().toString().contains("evil"), answer.headers()::toString);
        return answer;
    }

    private static void cells(String file, String csv, List<String> active) {
        assertTrue(csv.contains("evil"), "nothing of it is in " + file);
        CsvReader.builder()
                .ofCsvRecord(csv)
                .forEach(row -> row.getFields().stream()
                        .filter(cell -> cell.contains("evil") && STARTS.indexOf(cell.charAt(0)) >= 0)
                        .forEach(cell -> active.add(file + ": " + cell)));
    }

    /** A cell of a workbook says that it is text; what is a formula has an element of its own. */
    private static void sheets(String file, byte[] workbook, List<String> active) throws IOException {
        Path written = Files.write(Files.createTempFile("hostile", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (part.contains("<f>") || part.contains("<f ") || part.contains("<script>")) {
                    active.add(file + ": " + entry.getName());
                }
            }
        } finally {
            Files.delete(written);
        }
    }

    private static String rejected() {
        String id = Api.json()
                .contentType("text/csv;charset=UTF-8")
                .queryParam("kind", "focus-areas")
                .queryParam("mode", "validate")
                .body("code,label.en\n\"=evil()\",\"@evil\"\n")
                .post(Api.BASE + "imports")
                .path("id");
        return harmless(Api.get("imports/" + id + "/rejected.csv")).asString();
    }
}
