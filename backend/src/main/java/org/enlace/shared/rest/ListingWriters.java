package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Format;
import org.enlace.shared.kind.Reader;
import org.enlace.shared.kind.WholeList;

/** Streams every record of a list as a file, whatever their number, in the memory of one page. */
abstract class ListingWriters implements MessageBodyWriter<WholeList> {

    private final Format format;
    private final String contentType;
    private final Clock clock;
    private final Downloads downloads;

    ListingWriters(Format format, String contentType, Clock clock, Downloads downloads) {
        this.downloads = downloads;
        this.format = format;
        this.contentType = contentType;
        this.clock = clock;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return WholeList.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            WholeList list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        downloads.send(out, file -> {
            list.disclose();
            headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
            headers.putSingle(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s-%s.%s\"".formatted(list.name(), LocalDate.now(clock), format));
            write(list, file);
        });
    }

    abstract void write(WholeList list, OutputStream out) throws IOException;

    /** Rows as an import takes them. */
    @Provider
    @Produces("text/csv")
    public static class Csv extends ListingWriters {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final ObjectMapper json;

        Csv(ObjectMapper json, Clock clock, Downloads downloads) {
            super(Format.CSV, Format.CSV.mediaType + ";charset=UTF-8", clock, downloads);
            this.json = json;
        }

        @Override
        void write(WholeList list, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (list.reader() == Reader.EXCEL) {
                text.write(BYTE_ORDER_MARK);
            }
            new CsvFile(text, Columns.of(list.row()), json).write(list::eachRow);
        }
    }

    /** One view per line. */
    @Provider
    @Produces("application/x-ndjson")
    public static class Ndjson extends ListingWriters {

        private final ObjectWriter json;

        Ndjson(ObjectMapper json, Clock clock, Downloads downloads) {
            super(Format.NDJSON, Format.NDJSON.mediaType, clock, downloads);
            this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        }

        @Override
        void write(WholeList list, OutputStream out) {
            list.eachView(view -> {
                try {
                    json.writeValue(out, view);
                    out.write('\n');
                } catch (IOException closed) {
                    throw new UncheckedIOException(closed);
                }
            });
        }
    }

    /** Rows as an import takes them, with cells of the columns' types. */
    @Provider
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public static class Xlsx extends ListingWriters {

        private final ObjectMapper json;

        Xlsx(ObjectMapper json, Clock clock, Downloads downloads) {
            super(Format.XLSX, Format.XLSX.mediaType, clock, downloads);
            this.json = json;
        }

        @Override
        void write(WholeList list, OutputStream out) throws IOException {
            Sheets sheets = new Sheets(out, list.name(), Columns.of(list.row()), json);
            list.eachRow(sheets::add);
            sheets.finish();
        }
    }
}
