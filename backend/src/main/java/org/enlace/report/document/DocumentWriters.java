package org.enlace.report.document;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.enlace.shared.kind.PrintFormat;
import org.enlace.shared.problem.Refusal;

/** Answers documents in the formats in which people read them. */
abstract class DocumentWriters implements MessageBodyWriter<Printable> {

    private final PrintFormat format;
    private final Reader reader;

    DocumentWriters(PrintFormat format, Reader reader) {
        this.format = format;
        this.reader = reader;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Printable.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Printable printable,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Locale locale = reader.locale();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(Rendition.of(printable, printable.standing(reader.today()), locale), file);
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE, format.mediaType + (format == PrintFormat.HTML ? ";charset=UTF-8" : ""));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "%s; filename=\"%s-%s.%s\""
                        .formatted(
                                format == PrintFormat.HTML ? "inline" : "attachment",
                                printable.fileName(),
                                locale.getLanguage(),
                                format));
        head(headers);
        file.writeTo(out);
    }

    void head(MultivaluedMap<String, Object> headers) {}

    abstract void write(Rendition rendition, OutputStream out) throws IOException;

    /** A page to read and print. */
    @Provider
    @Produces("text/html")
    public static class Html extends DocumentWriters {

        private final HtmlPages pages;

        Html(Reader reader, HtmlPages pages) {
            super(PrintFormat.HTML, reader);
            this.pages = pages;
        }

        @Override
        void head(MultivaluedMap<String, Object> headers) {
            headers.putSingle("Content-Security-Policy", pages.policy());
        }

        @Override
        void write(Rendition rendition, OutputStream out) throws IOException {
            out.write(pages.write(rendition, false).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A tagged PDF. To lay one out takes a second and tens of megabytes, so only two are laid out at a time. */
    @Provider
    @Produces("application/pdf")
    public static class Pdf extends DocumentWriters {

        private static final Semaphore PLACES = new Semaphore(2, true);
        private static final int PATIENCE = 10;

        private final PdfPages pages;

        Pdf(Reader reader, PdfPages pages) {
            super(PrintFormat.PDF, reader);
            this.pages = pages;
        }

        @Override
        void write(Rendition rendition, OutputStream out) throws IOException {
            if (!placed()) {
                throw Refusal.of(503, "downloads-busy").withHeader("Retry-After", "10");
            }
            try {
                pages.write(rendition, out);
            } finally {
                PLACES.release();
            }
        }

        private static boolean placed() {
            try {
                return PLACES.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** A Word file. */
    @Provider
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    public static class Docx extends DocumentWriters {

        private final WordFiles files;

        Docx(Reader reader, WordFiles files) {
            super(PrintFormat.DOCX, reader);
            this.files = files;
        }

        @Override
        void write(Rendition rendition, OutputStream out) throws IOException {
            files.write(rendition, out);
        }
    }
}
