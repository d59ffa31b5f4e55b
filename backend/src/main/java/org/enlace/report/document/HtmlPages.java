package org.enlace.report.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Documents as pages to read and print, which load nothing at all. */
@Singleton
class HtmlPages {

    private final Template page;
    private final String style = style();

    HtmlPages(@Location("document.html") Template page) {
        this.page = page;
    }

    /** @param paper for a writer that makes pages of paper from it, with marks to leaf by */
    String write(Rendition rendition, boolean paper) {
        return page.data("page", rendition, "style", style, "paper", paper).render();
    }

    /** What the page may load: its own style sheet, known by its digest. */
    String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src 'sha256-" + digest() + "'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        try (InputStream file = HtmlPages.class.getResourceAsStream("/documents/document.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
