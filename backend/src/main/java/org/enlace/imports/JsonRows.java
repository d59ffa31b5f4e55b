package org.enlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.MergePatch;

/** The drafts of a JSON array, or of a file with one JSON object per line; counted from 1. */
final class JsonRows {

    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    Stream<Row> of(InputStream file) {
        try {
            MappingIterator<JsonNode> nodes = json.readerFor(JsonNode.class).readValues(file);
            AtomicLong line = new AtomicLong();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(nodes, Spliterator.ORDERED), false)
                    .map(node -> new Row(line.incrementAndGet(), tree -> MergePatch.merge(tree, object(node))));
        } catch (JsonProcessingException malformed) {
            throw JsonErrors.refusal(malformed);
        } catch (IOException error) {
            throw Refusal.unprocessable("imports.unreadable", String.valueOf(error.getMessage()));
        }
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.unprocessable("imports.no-object");
    }
}
