package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.enlace.shared.kind.PrintFormat;

/** Tells the formats of a document apart: JSON has both languages, the others are files in one. */
final class Documents {

    private Documents() {}

    /** Whether it is a format for readers. */
    static boolean prints(String type) {
        return Arrays.stream(PrintFormat.values())
                .anyMatch(format -> format != PrintFormat.JSON && format.mediaType.equals(type));
    }

    static MediaType printed(String type) {
        Schema file = createSchema().type(List.of(SchemaType.STRING)).description("The same to read and print.");
        return type.equals(PrintFormat.HTML.mediaType)
                ? createMediaType()
                        .schema(file)
                        .example("<!DOCTYPE html>\n<html lang=\"en\"><title>AMUPREV</title></html>\n")
                : createMediaType().schema(file.format("binary"));
    }
}
