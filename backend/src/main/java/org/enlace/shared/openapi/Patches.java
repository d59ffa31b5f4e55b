package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives every patch the fields of its draft, none of which it must have. */
final class Patches {

    private static final String PATCH = "application/merge-patch+json";

    private final Map<String, Schema> schemas;

    Patches(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void apply(Paths paths) {
        paths.getPathItems().values().stream()
                .filter(item -> item.getPATCH() != null && item.getPUT() != null)
                .forEach(this::patch);
    }

    private void patch(PathItem item) {
        MediaType body = item.getPATCH().getRequestBody().getContent().getMediaType(PATCH);
        MediaType whole = item.getPUT().getRequestBody().getContent().getMediaTypes().values().stream()
                .findFirst()
                .orElseThrow();
        String draft = Reach.name(whole.getSchema());
        String name = draft.replaceFirst("Draft$", "Patch");
        schemas.computeIfAbsent(
                name,
                unknown -> createSchema()
                        .type(List.of(Schema.SchemaType.OBJECT))
                        .description("What to change; null removes.")
                        .properties(schemas.get(draft).getProperties())
                        .additionalPropertiesSchema(createSchema().booleanSchema(false)));
        body.setSchema(createSchema().ref(name));
    }
}
