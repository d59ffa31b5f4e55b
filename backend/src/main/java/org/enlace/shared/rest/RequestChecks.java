package org.enlace.shared.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what no operation would understand: unknown or empty parameters, control characters, bodies beyond the limit.
 */
@Singleton
public class RequestChecks {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final long jsonLimit;

    RequestChecks(@ConfigProperty(name = "enlace.json-limit") long jsonLimit) {
        this.jsonLimit = jsonLimit;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        boolean readable = request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .noneMatch(RequestChecks::controls);
        if (!readable) {
            throw Refusal.of(404, "status.404");
        }
        if (!resource.getResourceMethod().isAnnotationPresent(ForeignParameters.class)) {
            parameters(request, resource.getResourceMethod());
        }
        if (!resource.getResourceMethod().isAnnotationPresent(LargeBody.class)) {
            limit(request);
        }
    }

    private void parameters(ContainerRequestContext request, Method operation) {
        Set<String> allowed = known.computeIfAbsent(operation, RequestChecks::parameters);
        List<Violation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!allowed.contains(name)) {
                violations.add(Violation.query(name, values.get(0), new Message("unknown-parameter"))
                        .withHint(new Message("allowed", String.join(", ", allowed))));
            }
            values.stream()
                    .filter(value -> value.isBlank() && !name.equals("q"))
                    .forEach(value -> violations.add(Violation.query(name, value, new Message("empty-parameter"))));
            values.stream()
                    .filter(RequestChecks::controls)
                    .forEach(value -> violations.add(Violation.query(name, value, new Message("control-character"))));
        });
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private void limit(ContainerRequestContext request) {
        if (request.getLength() > jsonLimit) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(CountedStream.upTo(jsonLimit, request.getEntityStream(), this::tooLarge));
        }
    }

    private Refusal tooLarge() {
        return Refusal.of(413, "body-too-large", jsonLimit);
    }

    private static boolean controls(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }

    private static Set<String> parameters(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    QueryParam query = field.getAnnotation(QueryParam.class);
                    if (query != null) {
                        names.add(query.value());
                    }
                }
            }
        }
        return names;
    }
}
