package org.enlace.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives every body of an operation an example, from the sample where it has the kind, else from the schema's own. */
final class Examples {

    private final Map<String, Schema> schemas;
    private final Samples samples;
    private final Records records;

    Examples(Map<String, Schema> schemas, Samples samples, Records records) {
        this.schemas = schemas;
        this.samples = samples;
        this.records = records;
    }

    void into(Place place, Operation operation) {
        if (operation.getRequestBody() != null) {
            fill(operation.getRequestBody().getContent(), place);
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> fill(answer.getContent(), place));
    }

    private void fill(Content content, Place place) {
        if (content != null) {
            content.getMediaTypes().forEach((type, media) -> {
                if (media.getSchema() != null && media.getExample() == null && media.getExamples() == null) {
                    media.setExample(example(type, media, place));
                }
            });
        }
    }

    private Object example(String type, MediaType media, Place place) {
        if (type.startsWith("text/csv")) {
            return records.named(Place.pascal(place.singular()) + "Row")
                    .map(Samples::csv)
                    .orElseGet(() -> samples.csv(place.kind()));
        }
        Shown shown = new Shown(schemas, samples);
        String name = Reach.name(media.getSchema());
        if (Plain.is(media.getSchema(), Schema.SchemaType.STRING)) {
            return null;
        }
        if (name == null) {
            Schema items = media.getSchema().getItems();
            return items == null ? shown.of(media.getSchema(), null) : List.of(shown.of(items, null));
        }
        String noun = name.replaceFirst("(View|Draft|Patch|Page)$", "");
        Map<?, ?> draft = place.kind() == null || !schemas.containsKey(noun + "Draft")
                ? null
                : records.named(noun + "Draft")
                        .map(of -> samples.draft(place.kind(), of))
                        .orElse(null);
        if (draft == null) {
            return shown.of(media.getSchema(), null);
        }
        if (name.endsWith("Draft")) {
            return draft;
        }
        if (name.endsWith("Patch")) {
            return patch(draft);
        }
        if (name.endsWith("Page")) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("items", List.of(shown.of(schemas.get(noun + "View"), draft)));
            page.put("next", null);
            return page;
        }
        return name.endsWith("View") ? shown.of(media.getSchema(), draft) : shown.of(media.getSchema(), null);
    }

    /** A change of the text by which the record is called, or of its first field. */
    private static Object patch(Map<?, ?> draft) {
        List<Object> fields = new ArrayList<>(draft.keySet());
        fields.remove("code");
        Object changed = fields.stream()
                .filter(field -> draft.get(field) instanceof Map)
                .findFirst()
                .orElse(fields.get(0));
        return Map.of(changed.toString(), draft.get(changed));
    }
}
