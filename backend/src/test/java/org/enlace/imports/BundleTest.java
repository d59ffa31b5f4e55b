package org.enlace.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enlace.focusarea.FocusArea;
import org.enlace.focusarea.FocusAreaDraft;
import org.enlace.focusarea.FocusAreaView;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.source.Source;
import org.enlace.source.SourceDraft;
import org.enlace.source.SourceView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class BundleTest {

    private static final Kind<?, ?, ?> AREAS = new Kind<>(
            "focus-areas", FocusArea.class, FocusAreaDraft.class, FocusAreaView.class, FocusArea::new, area -> null);
    private static final Kind<?, ?, ?> SOURCES =
            new Kind<>("sources", Source.class, SourceDraft.class, SourceView.class, Source::new, source -> null);
    private static final String DESCRIPTION = "datapackage.json";
    private static final String BOTH = "{\"resources\": [{\"name\": \"sources\", \"path\": \"data/s.csv\"},"
            + "{\"name\": \"focus-areas\", \"path\": \"f.csv\"}]}";

    @TempDir
    Path folder;

    @Test
    void its_parts_come_in_the_order_in_which_they_can_be_loaded_wherever_they_stand() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("data/s.csv", "code\ns\n");
        entries.put("f.csv", "code\nf\n");
        entries.put(DESCRIPTION, BOTH);
        Path left;
        try (Bundle bundle = open(zip(entries))) {
            assertEquals(
                    List.of(AREAS, SOURCES),
                    bundle.parts().stream().map(Bundle.Part::kind).toList());
            assertEquals("data/s.csv", bundle.parts().get(1).path());
            left = bundle.parts().get(1).file();
            assertEquals("code\ns\n", Files.readString(left));
        }
        assertFalse(Files.exists(left.getParent()), "nothing stays behind");
    }

    @Test
    void a_name_that_leads_out_of_the_archive_is_refused() throws IOException {
        for (String name : List.of("../x", "a/../../x", "/etc/x", "C:\\x", "..\\x", "a/..", "c:x", "x\n")) {
            refused("must not lead out", zip(Map.of(name, "code\n")));
        }
    }

    @Test
    void what_is_listed_and_what_is_there_must_be_the_same() throws IOException {
        refused("\"f.csv\" is listed", zip(Map.of(DESCRIPTION, BOTH, "data/s.csv", "code\n")));
        refused(
                "does not list: extra.csv",
                zip(Map.of(DESCRIPTION, BOTH, "data/s.csv", "code\n", "f.csv", "code\n", "extra.csv", "code\n")));
        refused("no datapackage.json at its top", zip(Map.of("folder/" + DESCRIPTION, BOTH, "folder/f.csv", "")));
    }

    @Test
    void a_description_that_does_not_say_what_the_files_are_is_refused() throws IOException {
        refused("not well-formed JSON", described("{\"resources\": ["));
        for (String said : List.of("[]", "{}", "{\"resources\": []}", "{\"resources\": [{\"name\": \"sources\"}]}")) {
            refused("must be a JSON object with resources", described(said));
        }
        refused(
                "the kind \"weather\", which does not exist; allowed: focus-areas, sources",
                described("{\"resources\": [{\"name\": \"weather\", \"path\": \"f.csv\"}]}"));
        refused(
                "lists sources twice",
                described("{\"resources\": [{\"name\": \"sources\", \"path\": \"f.csv\"},"
                        + "{\"name\": \"sources\", \"path\": \"f.csv\"}]}"));
        refused(
                "\"../../etc/passwd\" is listed",
                described("{\"resources\": [{\"name\": \"sources\", \"path\": \"../../etc/passwd\"}]}"));
    }

    @Test
    void an_archive_that_unpacks_to_far_more_than_its_size_is_refused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("f.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(Files.size(bomb) < 100_000);
        refused(413, "more than 100 times as large", bomb);
    }

    @Test
    void a_small_archive_of_equal_rows_is_no_bomb() throws IOException {
        String rows = "code\n" + "a,,,,,,,,,,\n".repeat(20_000);
        Path zip = zip(
                Map.of(DESCRIPTION, "{\"resources\": [{\"name\": \"sources\", \"path\": \"s.csv\"}]}", "s.csv", rows));
        try (Bundle bundle = open(zip)) {
            assertEquals(rows, Files.readString(bundle.parts().get(0).file()));
        }
    }

    @Test
    void what_is_no_whole_readable_zip_is_refused() throws IOException {
        refused("no zip archive", write(new byte[0]));
        refused("no zip archive", write("code\nx\n".getBytes(StandardCharsets.UTF_8)));
        byte[] good = Files.readAllBytes(zip(Map.of("f.csv", "code\n" + "x".repeat(1000), "g.csv", "code\n")));
        refused("cannot be read", write(Arrays.copyOf(good, 45)));
        byte[] encrypted = good.clone();
        encrypted[6] |= 1;
        refused("encrypted", write(encrypted));
        byte[] broken = good.clone();
        Arrays.fill(broken, 36, 44, (byte) 0xff);
        refused("cannot be read", write(broken));
    }

    @Test
    void more_files_than_there_can_be_kinds_are_refused() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            entries.put(i + "/", "");
        }
        refused("more than 1000 files", zip(entries));
    }

    private Path described(String description) throws IOException {
        return zip(Map.of(DESCRIPTION, description, "f.csv", "code\n"));
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "bundle", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bytes);
    }

    private static Bundle open(Path zip) {
        return Bundle.open(zip, List.of(AREAS, SOURCES));
    }

    private static void refused(String reason, Path zip) {
        refused(422, reason, zip);
    }

    private static void refused(int status, String reason, Path zip) {
        Refusal refusal = assertThrows(Refusal.class, () -> open(zip).close());
        assertEquals(status, refusal.status);
        assertTrue(refusal.detail.in(Locale.ENGLISH).contains(reason), refusal.detail.in(Locale.ENGLISH));
        assertFalse(refusal.detail.in(Message.SPANISH).isBlank());
    }
}
