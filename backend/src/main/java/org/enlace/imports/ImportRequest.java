package org.enlace.imports;

import java.nio.file.Path;
import java.util.Locale;
import org.enlace.imports.file.FileDescription;
import org.enlace.shared.access.Caller;

/**
 * What a caller asks for.
 *
 * @param kind a list's name, or {@value Imports#BUNDLE}
 * @param file on disk, deleted when the import ends
 * @param locale in which the report is written
 * @param caller with whose rights it is carried out, however long that takes
 */
record ImportRequest(
        String kind,
        ImportMode mode,
        OnError onError,
        Path file,
        FileDescription description,
        Locale locale,
        Caller caller) {}
