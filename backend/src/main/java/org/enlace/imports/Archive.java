package org.enlace.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.enlace.imports.packed.Budget;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * A zip file from a stranger, unpacked into a folder of our own.
 *
 * <p>It is read from its beginning, since its table of contents can be as large as the file and lie about it. Files on
 * disk are numbered: no name from outside becomes a path.
 */
final class Archive implements AutoCloseable {

    private static final int ENTRIES = 1000;

    private final Path folder;
    private final Budget budget;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private Archive(Path folder, long packed) {
        this.folder = folder;
        budget = new Budget(packed);
    }

    static Archive unpack(Path zip) {
        try {
            Archive archive = new Archive(
                    Files.createTempDirectory(zip.toAbsolutePath().getParent(), "enlace-bundle-"), Files.size(zip));
            try (ZipInputStream entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
                archive.read(entries);
                return archive;
            } catch (IOException | RuntimeException refused) {
                archive.close();
                throw refused;
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted")
                    ? Refusal.unprocessable("bundle.encrypted")
                    : Refusal.unprocessable("bundle.unreadable", String.valueOf(broken.getMessage()));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** The unpacked files by the names that the archive gives them. */
    Map<String, Path> files() {
        return files;
    }

    private void read(ZipInputStream entries) throws IOException {
        int count = 0;
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (++count > ENTRIES) {
                throw Refusal.unprocessable("bundle.entries", ENTRIES);
            }
            String name = entry.getName();
            checkName(name);
            if (entry.isDirectory()) {
                continue;
            }
            Path file = folder.resolve(Integer.toString(count));
            if (files.put(name, file) != null) {
                throw Refusal.unprocessable("bundle.twice", Violation.cut(name));
            }
            Files.copy(budget.limit(entries), file);
        }
        if (count == 0) {
            throw Refusal.unprocessable("bundle.no-zip");
        }
    }

    private static void checkName(String name) {
        boolean leadsOut = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
        if (leadsOut) {
            throw Refusal.unprocessable("bundle.name", Violation.cut(name));
        }
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
