package org.enlace.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes Java's plain types in their place instead of by reference, and examples in the type of what they exemplify.
 *
 * <p>An annotation's example is text: of a date {@code 2011} the generator makes a number, of a list {@code a,b} one
 * string.
 */
final class Plain {

    private final Map<String, Schema> schemas;

    Plain(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void apply(Paths paths) {
        Stream.of(schemas.values().stream(), Reach.parameters(paths), Reach.requests(paths), Reach.answers(paths))
                .flatMap(all -> all)
                .toList()
                .forEach(root -> Reach.each(root, this::plain));
        Reach.operations(paths)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(this::exemplified);
    }

    private void plain(Schema schema) {
        Schema named = schemas.get(Reach.name(schema) == null ? "" : Reach.name(schema));
        if (named != null && named.getFormat() != null && named.getProperties() == null) {
            schema.setRef(null);
            schema.setType(named.getType());
            schema.setFormat(named.getFormat());
        }
        if (schema.getPattern() != null && !schema.getPattern().matches("\\^.*|\\\\S")) {
            schema.setPattern("^(?:" + schema.getPattern() + ")$");
        }
        if (schema.getExamples() != null) {
            schema.setExamples(schema.getExamples().stream()
                    .map(example -> typed(schema, example))
                    .toList());
        }
    }

    private void exemplified(Parameter parameter) {
        if (parameter.getExample() != null && parameter.getSchema() != null) {
            parameter.setExample(typed(parameter.getSchema(), parameter.getExample()));
        }
    }

    private Object typed(Schema schema, Object example) {
        Schema itself = Reach.name(schema) == null ? schema : schemas.get(Reach.name(schema));
        if (is(itself, SchemaType.ARRAY) && !(example instanceof List)) {
            return Stream.of(example.toString().split(",")).toList();
        }
        return is(itself, SchemaType.STRING) ? example.toString() : example;
    }

    static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
