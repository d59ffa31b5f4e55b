package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers of language, caching, concurrency and repetition, which filters read and write for every operation. */
final class StandardHeaders {

    private static final String TAG = "\"3.1c0ffee5\"";

    private final Components components;

    StandardHeaders(Components components) {
        this.components = components;
    }

    void declare() {
        sent("Accept-Language", "Language of messages: English, or Spanish for who asks for it.", "es");
        sent("If-Match", "The ETag that was read; the change is refused when it is stale.", TAG)
                .setRequired(true);
        sent("If-None-Match", "The ETag that is known; 304 when it still stands.", TAG);
        sent(
                        "Idempotency-Key",
                        "Makes a repeated request safe: the same key and body give the first answer again, for 24 hours.",
                        "3f1c9a52-visit")
                .getSchema()
                .setMaxLength(255);
        answered("ETag", "The record's version and a digest of what was shown.", TAG);
        answered("Link", "Where the next page is, when there is one.", "</api/v1/visits?cursor=abc>; rel=\"next\"");
        answered("Location", "Where the created record is.", "/api/v1/visits/0199aa00-0000-7000-8000-000000000001");
        answered(
                "RateLimit",
                "How many requests are left (r), and the seconds to the full number (t).",
                "\"caller\";r=0;t=2");
        answered("WWW-Authenticate", "How to show who calls.", "Bearer realm=\"enlace\"");
        answered("Retry-After", "Seconds after which to try again.", "5");
    }

    private Parameter sent(String name, String description, String example) {
        Parameter parameter = createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .required(false)
                .schema(string())
                .example(example);
        components.addParameter(name, parameter);
        return parameter;
    }

    private void answered(String name, String description, String example) {
        components.addHeader(
                name, createHeader().description(description).schema(string()).example(example));
    }

    private static Schema string() {
        return createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
