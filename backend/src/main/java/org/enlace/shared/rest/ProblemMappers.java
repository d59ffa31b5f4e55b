package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.enlace.shared.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers every error as problem+json.
 *
 * <p>The framework's own mappers are more specific than {@code Throwable} and of priority 5000, so each of their types
 * is named here with a better one.
 */
@Singleton
public class ProblemMappers {

    private static final int FIRST = 1;

    private final ObjectMapper json;

    ProblemMappers(ObjectMapper json) {
        this.json = json;
    }

    @ServerExceptionMapper(priority = FIRST)
    public Response any(Throwable error, ContainerRequestContext request) {
        return answer(error, request);
    }

    @ServerExceptionMapper(
            value = {
                WebApplicationException.class,
                NotFoundException.class,
                jakarta.validation.ValidationException.class,
                jakarta.validation.ConstraintViolationException.class,
            },
            priority = FIRST)
    public Response framework(RuntimeException error, ContainerRequestContext request) {
        return answer(error, request);
    }

    @ServerExceptionMapper(
            value = {
                JsonParseException.class,
                JsonMappingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
            },
            priority = FIRST)
    public Response json(Exception error, ContainerRequestContext request) {
        return answer(error, request);
    }

    /** As text: where writing a file is refused before its first byte, only the writers of that file are at hand. */
    private Response answer(Throwable error, ContainerRequestContext request) {
        Response problem = Problems.response(
                Problems.refusal(error),
                Locales.of(request),
                request.getUriInfo().getRequestUri().getPath());
        try {
            return Response.fromResponse(problem)
                    .entity(json.writeValueAsString(problem.getEntity()))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
