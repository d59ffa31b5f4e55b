package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.enlace.shared.text.Text;

/** Reads JSON strictly: no guessing of types, no duplicate names, no control characters. */
@Singleton
public class JsonSetup implements ObjectMapperCustomizer {

    private final CurrentVertxRequest request;

    JsonSetup(CurrentVertxRequest request) {
        this.request = request;
    }

    /** After the framework's own set-up, whose reader of times would otherwise go before ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            json.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        json.registerModule(new SimpleModule()
                .addDeserializer(String.class, new PlainString())
                .addDeserializer(LocalTime.class, new Time())
                .addDeserializer(Text.class, new TextReader()));
    }

    /** A time of day as a string; the library would take a list of numbers, too, and an empty one for none. */
    private static final class Time extends StdScalarDeserializer<LocalTime> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(LocalTime.class);
        }

        @Override
        public LocalTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalTime) context.handleUnexpectedToken(LocalTime.class, parser);
            }
            try {
                return LocalTime.parse(parser.getText());
            } catch (DateTimeException none) {
                throw InvalidFormatException.from(parser, "no time", parser.getText(), LocalTime.class);
            }
        }
    }

    /** Whole characters and no control characters but line breaks and tabs; the databases disagree about the others. */
    private static final class PlainString extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        PlainString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.codePoints().anyMatch(PlainString::unwanted)) {
                throw InvalidFormatException.from(parser, "unwanted character", text, String.class);
            }
            return text;
        }

        private static boolean unwanted(int c) {
            return Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0 || Character.getType(c) == Character.SURROGATE;
        }
    }

    /** Text as {@code {"en", "es"}}, or a bare string in the language of the request's body. */
    private final class TextReader extends StdScalarDeserializer<Text> {

        private static final long serialVersionUID = 1L;

        TextReader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                String text = context.readValue(parser, String.class);
                return given(spanish() ? new Text(null, text) : new Text(text, null));
            }
            if (!parser.isExpectedStartObjectToken()) {
                return (Text) context.handleUnexpectedToken(Text.class, parser);
            }
            Languages both = context.readValue(parser, Languages.class);
            return given(new Text(both.en, both.es));
        }

        private static Text given(Text text) {
            return text.blank() ? null : text;
        }

        private boolean spanish() {
            var current = request.getCurrent();
            String language = current == null ? null : current.request().getHeader("Content-Language");
            return language != null && language.startsWith("es");
        }
    }

    private record Languages(String en, String es) {}
}
