package org.enlace.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page of the dashboard may load: its own files and nothing else.
 *
 * <p>Two libraries add a style sheet of their own to the page. Its text never changes, so its digest is allowed; the
 * dashboard's build says which digests there are.
 */
record ContentPolicy(List<String> styles) {

    private static final String DIGESTS = "csp-style-hashes.json";

    /** The policy for the dashboard that was built into this application. */
    static ContentPolicy ofBuild() {
        try (InputStream digests =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DIGESTS)) {
            return new ContentPolicy(
                    digests == null ? List.of() : List.of(new ObjectMapper().readValue(digests, String[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        String style = Stream.concat(Stream.of("'self'"), styles.stream().map(digest -> "'" + digest + "'"))
                .collect(Collectors.joining(" "));
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src " + style,
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
