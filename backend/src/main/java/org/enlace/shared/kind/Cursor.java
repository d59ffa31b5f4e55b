package org.enlace.shared.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * Where a page ended: the sort it belongs to, the last record's sort key and id. Opaque to callers.
 *
 * <p>Page 40,000 costs what page 1 costs, because the database goes on from here instead of counting rows.
 */
record Cursor(String sort, String key, UUID id) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Cursor after(Recorded<?> last, String sorted, Sort sort) {
        return new Cursor(sorted, sort.key().apply(last).toString(), last.id);
    }

    static Cursor parse(String text, String sorted) {
        try {
            String[] parts = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            if (parts != null && parts.length == 3 && parts[0].equals(sorted)) {
                return new Cursor(parts[0], parts[1], UUID.fromString(parts[2]));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // refused below, like a cursor of another sort
        }
        throw Refusal.invalid(Violation.query("cursor", text, new Message("cursor")));
    }

    @Override
    public String toString() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(JSON.writeValueAsBytes(List.of(sort, key, id.toString())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
