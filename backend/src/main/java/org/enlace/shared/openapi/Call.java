package org.enlace.shared.openapi;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.View;

/**
 * One operation and where it stands: from these follows which of the API's conventions hold for it.
 *
 * @param verb the name of its method in Java, such as {@code create}
 * @param right what it asks of its caller
 */
record Call(Place place, HttpMethod method, Operation operation, String verb, Right right, Records records) {

    private static final Set<String> CHANGING = Set.of("replace", "patch", "delete");

    static Call of(Place place, HttpMethod method, Operation operation, Right right, Records records) {
        return new Call(place, method, operation, operation.getOperationId(), right, records);
    }

    /** Whether it is one that every kind has, rather than one of a part of a record. */
    boolean whole() {
        return place.part() == null;
    }

    boolean listing() {
        return verb.equals("list") && whole();
    }

    boolean creating() {
        return method == HttpMethod.POST && verb.equals("create") && whole();
    }

    /** Whether it puts all the parts of a record in their places, of which the caller must have seen each. */
    boolean arranging() {
        return method == HttpMethod.PUT && answersArray();
    }

    boolean reading() {
        return method == HttpMethod.GET;
    }

    boolean writing() {
        return !reading();
    }

    boolean sending() {
        return operation.getRequestBody() != null;
    }

    boolean one() {
        return place.one();
    }

    /** Whether it changes one record, which its caller must have seen. */
    boolean conditional() {
        return one() && (writing() && (whole() && CHANGING.contains(verb) || showing()) || arranging());
    }

    /** Whether it answers the view of a single record, which has a tag. */
    boolean showing() {
        return result().map(Reach::name)
                .flatMap(records::named)
                .filter(View.class::isAssignableFrom)
                .isPresent();
    }

    boolean answersArray() {
        return result().filter(schema -> Plain.is(schema, Schema.SchemaType.ARRAY))
                .isPresent();
    }

    private Optional<Schema> result() {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema());
    }
}
