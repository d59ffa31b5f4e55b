package org.enlace.iati;

import java.net.URLConnection;
import org.enlace.source.Source;

/** A document that anybody can open. */
record DocumentLink(Source source, String category) {

    static DocumentLink to(Source source) {
        return new DocumentLink(source, Codelist.category(source.kind));
    }

    void write(Markup xml) {
        xml.in(
                "document-link",
                () -> {
                    xml.in("title", () -> xml.named(source.title));
                    xml.empty("category", "code", category);
                    if (source.language != null) {
                        xml.empty("language", "code", source.language);
                    }
                    if (source.published != null && ActivityDate.exact(source.published)) {
                        xml.empty("document-date", "iso-date", source.published.earliest());
                    }
                },
                "format",
                format(source.url),
                "url",
                source.url);
    }

    /** As its name says; what says nothing is taken for a page. */
    private static String format(String url) {
        String said = URLConnection.guessContentTypeFromName(url.replaceFirst("[?#].*", ""));
        return said == null ? "text/html" : said;
    }
}
