package org.enlace.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SampleBundleTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/amuprev");

    @Inject
    Kinds kinds;

    @TempDir
    Path folder;

    @Test
    void the_samples_folder_packed_is_a_bundle_of_every_kind() throws IOException {
        Path packed = folder.resolve("amuprev.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed));
                Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        try (Bundle bundle = Bundle.open(packed, kinds.inOrder())) {
            List<String> names =
                    bundle.parts().stream().map(part -> part.kind().name).toList();
            assertEquals(kinds.inOrder().stream().map(kind -> kind.name).toList(), names);
        }
    }
}
