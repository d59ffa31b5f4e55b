package org.enlace.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.enlace.access.Vacancy;
import org.enlace.shared.Admin;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a clerk to type works as it is written, in the order in which it stands there. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReadmeTest {

    private static final int PATIENCE = 120;
    private static final Pattern SECTION = Pattern.compile("(?s)\n## Load your data\n(.*?)\n## ");
    private static final Pattern BLOCK = Pattern.compile("(?s)\n```sh\n(.*?)```");

    /** A command goes on behind a pipe. */
    private static final Pattern COMMAND_END = Pattern.compile("(?<!\\|)\n");

    @TempDir
    Path folder;

    @TestHTTPResource
    String address;

    @Test
    void every_command_about_loading_data_does_what_is_said_of_it() throws Exception {
        Amuprev.load();
        Path script = Files.writeString(folder.resolve("readme.sh"), String.join("\n", blocks()));
        Path said = folder.resolve("said");
        ProcessBuilder bash = new ProcessBuilder("bash", "-euxo", "pipefail", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        bash.environment().put("ENLACE", address.replaceFirst("/$", ""));
        bash.environment().put("ENLACE_SETUP_TOKEN", Admin.SETUP_TOKEN);
        bash.environment().put("no_proxy", "*");
        Vacancy vacancy = Vacancy.begin();
        try {
            Process process = bash.start();

            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "still running");
            assertEquals(0, process.exitValue(), Files.readString(said));
        } finally {
            vacancy.close();
        }
    }

    @Test
    void every_command_fails_when_it_is_refused_or_does_not_answer_what_it_should() throws IOException {
        List<String> calls = blocks().stream()
                .flatMap(COMMAND_END::splitAsStream)
                .filter(command -> command.contains("curl"))
                .toList();

        assertTrue(calls.size() >= 7, calls.toString());
        calls.forEach(call -> assertTrue(call.matches("(?s).*(curl -f|\\| *\n? *grep ).*"), call));
    }

    private static List<String> blocks() throws IOException {
        var section = SECTION.matcher(Files.readString(Path.of("..", "README.md")));
        assertTrue(section.find());
        assertTrue(section.group(1).lines().count() <= 60, "too long to be read");
        return BLOCK.matcher(section.group(1))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
