package org.enlace.shared.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.enlace.shared.problem.Message;

/** Says of a draft's fields, and of those of its parts, what whoever fills a spreadsheet is told of its columns. */
final class Meanings {

    private final Map<String, Schema> schemas;

    Meanings(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void into(Paths paths) {
        paths.getPathItems().keySet().stream().map(Place::of).map(Place::kind).forEach(this::describe);
    }

    private void describe(String kind) {
        String noun = Place.pascal(Place.of(kind).singular());
        fields(noun + "Draft", "column." + kind + ".");
    }

    private void fields(String name, String keys) {
        Schema schema = schemas.get(name);
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((field, property) -> {
            Stream.of(keys + field, "column." + field)
                    .filter(Message::known)
                    .findFirst()
                    .ifPresent(key -> property.setDescription(new Message(key).in(Locale.ENGLISH)));
            if (property.getItems() != null && Reach.name(property.getItems()) != null) {
                fields(Reach.name(property.getItems()), "part." + field + ".");
            }
        });
    }
}
