package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells the formats of a list apart: a page of views, all views by line, all rows of a spreadsheet. */
final class Pages {

    private static final String LISTS = "Listing|Roll";

    private final Map<String, Schema> schemas;

    Pages(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void apply(Paths paths) {
        schemas.keySet().stream().filter(Pages::lists).toList().forEach(this::page);
        Reach.operations(paths).forEach(this::formats);
    }

    private void page(String listing) {
        schemas.remove(listing);
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(
                "items",
                createSchema()
                        .type(List.of(SchemaType.ARRAY))
                        .items(createSchema().ref(listed(listing))));
        fields.put(
                "next",
                createSchema()
                        .type(List.of(SchemaType.STRING, SchemaType.NULL))
                        .description("Cursor of the next page; null on the last one."));
        fields.put(
                "total",
                createSchema()
                        .type(List.of(SchemaType.INTEGER))
                        .format("int64")
                        .description("How many match in all; only with count=true."));
        schemas.put(
                name(listing),
                createSchema()
                        .type(List.of(SchemaType.OBJECT))
                        .description("One page of a list.")
                        .properties(fields)
                        .required(List.of("items", "next")));
    }

    private static String name(String listing) {
        return listed(listing).replaceFirst("View$", "") + "Page";
    }

    private static boolean lists(String schema) {
        return schema.matches("(%s)\\w+".formatted(LISTS));
    }

    private static String listed(String listing) {
        return listing.replaceFirst(LISTS, "");
    }

    private void formats(Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> {
            if (answer.getContent() != null) {
                Content formats = OASFactory.createContent();
                answer.getContent().getMediaTypes().forEach((type, media) -> {
                    String bare = type.replaceFirst(";.*", "");
                    String name = media.getSchema() == null ? null : Reach.name(media.getSchema());
                    if (Documents.prints(bare)) {
                        formats.addMediaType(bare, Documents.printed(bare));
                    } else if (array(name) != null) {
                        formats.addMediaType(bare, createMediaType().schema(array(name)));
                    } else if (name == null || !lists(name)) {
                        formats.addMediaType(bare, media);
                    } else if (bare.equals("application/json")) {
                        formats.addMediaType(
                                bare, createMediaType().schema(createSchema().ref(name(name))));
                    } else {
                        formats.addMediaType(bare, createMediaType().schema(stream(bare, name)));
                    }
                });
                answer.setContent(formats);
            }
        });
    }

    /** What has a name in Java because it is also a document is in JSON an array like any other. */
    private Schema array(String name) {
        Schema named = name == null ? null : schemas.get(name);
        return named != null && Plain.is(named, SchemaType.ARRAY) ? named : null;
    }

    private static Schema stream(String type, String list) {
        Schema file = createSchema().type(List.of(SchemaType.STRING));
        return switch (type) {
            case "text/csv" ->
                file.description(
                        list.startsWith("Roll")
                                ? "All that match, a row each."
                                : "All that match, a row each, in the columns that an import takes.");
            case "application/x-ndjson" -> file.description("All that match, a line of JSON each.");
            default -> file.format("binary").description("All that match, a row each, as a workbook.");
        };
    }
}
