package org.enlace.imports.guide;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.enlace.shared.kind.Format;
import org.enlace.shared.kind.Reader;
import org.enlace.shared.rest.Formula;
import org.enlace.shared.rest.Sheets;

/** Writes a template as the files that an import takes. */
abstract class TemplateWriters implements MessageBodyWriter<Template> {

    private final Format format;

    TemplateWriters(Format format) {
        this.format = format;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Template.class;
    }

    @Override
    public void writeTo(
            Template template,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, format.mediaType + (format == Format.CSV ? ";charset=UTF-8" : ""));
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-template.%s\"".formatted(template.kind().name, format));
        write(template, out);
    }

    abstract void write(Template template, OutputStream out) throws IOException;

    @Provider
    @Produces("text/csv")
    public static class Csv extends TemplateWriters {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final ObjectMapper json;

        Csv(ObjectMapper json) {
            super(Format.CSV);
            this.json = json;
        }

        @Override
        void write(Template template, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (template.reader() == Reader.EXCEL) {
                text.write(BYTE_ORDER_MARK);
            }
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(template.headers());
            template.examples(json)
                    .forEach(draft -> csv.writeRecord(template.columns().row(draft, json).stream()
                            .map(Formula::guarded)
                            .toList()));
            csv.flush();
        }
    }

    @Provider
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public static class Xlsx extends TemplateWriters {

        private final ObjectMapper json;

        Xlsx(ObjectMapper json) {
            super(Format.XLSX);
            this.json = json;
        }

        @Override
        void write(Template template, OutputStream out) throws IOException {
            Sheets sheets = new Sheets(out, template.kind().name, template.columns(), template.language(), json);
            template.examples(json).forEach(sheets::add);
            sheets.finish();
        }
    }
}
