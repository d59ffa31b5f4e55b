package org.enlace.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;

/** Says in the API's one shape of errors what is refused before any of its operations is reached. */
@Singleton
public class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    Future<Void> answer(RoutingContext request, Refusal refusal) {
        var problem =
                Problems.response(refusal, language(request), request.request().path());
        var response = request.response().setStatusCode(problem.getStatus());
        problem.getStringHeaders().forEach((name, values) -> response.putHeader(name, values));
        return response.end(written(problem.getEntity()));
    }

    private String written(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Locale language(RoutingContext request) {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag.equals("en") || tag.equals("es"))
                .findFirst()
                .filter(tag -> tag.equals("es"))
                .map(tag -> Message.SPANISH)
                .orElse(Locale.ENGLISH);
    }
}
