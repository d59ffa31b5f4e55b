package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Listing;

/** Streams every record of a list, whatever their number, in the memory of one page. */
abstract class ListingWriters implements MessageBodyWriter<Listing<?>> {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Listing.class.isAssignableFrom(type);
    }

    /** Rows as an import takes them. */
    @Provider
    @Produces(CSV)
    public static class Csv extends ListingWriters {

        private final ObjectMapper json;

        Csv(ObjectMapper json) {
            this.json = json;
        }

        @Override
        public void writeTo(
                Listing<?> listing,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            headers.putSingle("Content-Type", CSV + ";charset=UTF-8");
            Columns columns = Columns.of(listing.kind().draft);
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns.headers());
            listing.eachDraft(draft -> csv.writeRecord(
                    columns.row(draft, json).stream().map(Formula::guarded).toList()));
            csv.flush();
        }
    }

    /** One view per line. */
    @Provider
    @Produces(NDJSON)
    public static class Ndjson extends ListingWriters {

        private final ObjectWriter json;

        Ndjson(ObjectMapper json) {
            this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        }

        @Override
        public void writeTo(
                Listing<?> listing,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream out) {
            listing.eachView(view -> {
                try {
                    json.writeValue(out, view);
                    out.write('\n');
                } catch (IOException closed) {
                    throw new UncheckedIOException(closed);
                }
            });
        }
    }
}
