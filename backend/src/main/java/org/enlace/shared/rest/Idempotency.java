package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.View;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Gives a repeated request the answer of the first one.
 *
 * <p>The key is reserved in a transaction of its own; the effect and the stored answer commit together, so a killed
 * server leaves either both or neither. A 4xx is kept too; a 5xx never is.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final int LENGTH = 255;
    private static final int SERVER_ERROR = 500;

    @Context
    HttpHeaders headers;

    @Context
    ContainerRequestContext request;

    private final ObjectMapper json;

    Idempotency(ObjectMapper json) {
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return Contention.again(call::proceed);
        }
        if (key.isBlank() || key.length() > LENGTH) {
            throw Refusal.invalid(new Violation(HEADER, "header", new Message("idempotency-key", LENGTH), key, null));
        }
        String scope = digest(String.join(
                " ",
                String.valueOf(Caller.current().account()),
                request.getMethod(),
                request.getUriInfo().getPath(),
                key));
        String fingerprint = digest(json.writeValueAsString(call.getParameters()));
        StoredAnswer earlier = QuarkusTransaction.requiringNew().call(() -> reserved(scope, fingerprint));
        return earlier == null ? first(call, scope) : replay(earlier, fingerprint);
    }

    /** The earlier answer, or {@code null} when the key is now ours. */
    private static StoredAnswer reserved(String scope, String fingerprint) {
        StoredAnswer earlier = StoredAnswer.findById(scope);
        if (earlier != null && !earlier.stale()) {
            return earlier;
        }
        if (earlier != null) {
            earlier.delete();
            Panache.getEntityManager().flush();
        }
        StoredAnswer.delete("reserved < ?1", Instant.now().minus(StoredAnswer.KEPT));
        try {
            StoredAnswer.reserve(scope, fingerprint);
            return null;
        } catch (PersistenceException reservedMeanwhile) {
            throw Refusal.conflict("idempotency-running");
        }
    }

    private Object first(InvocationContext call, String scope) throws Exception {
        try {
            return Contention.again(() -> QuarkusTransaction.requiringNew().call(() -> {
                RestResponse<?> answer = (RestResponse<?>) call.proceed();
                keep(scope, answer);
                return answer;
            }));
        } catch (Exception error) {
            Refusal refusal = Problems.refusal(error);
            QuarkusTransaction.requiringNew().call(() -> keep(scope, refusal));
            throw refusal;
        }
    }

    private void keep(String scope, RestResponse<?> answer) throws JsonProcessingException {
        String body = json.writeValueAsString(answer.getEntity());
        Map<String, String> headers = new LinkedHashMap<>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        if (answer.getEntity() instanceof View view) {
            headers.put(HttpHeaders.ETAG, EntityTag.of(view, body.getBytes(StandardCharsets.UTF_8)));
        }
        StoredAnswer.<StoredAnswer>findById(scope).answered(answer.getStatus(), json.writeValueAsString(headers), body);
        Panache.getEntityManager().flush();
    }

    private StoredAnswer keep(String scope, Refusal refusal) throws JsonProcessingException {
        StoredAnswer stored = StoredAnswer.findById(scope);
        if (refusal.status >= SERVER_ERROR) {
            stored.delete();
            return stored;
        }
        Response answer = Problems.response(
                refusal,
                Locales.of(request),
                request.getUriInfo().getRequestUri().getPath());
        Map<String, String> headers = new LinkedHashMap<>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        stored.answered(
                answer.getStatus(), json.writeValueAsString(headers), json.writeValueAsString(answer.getEntity()));
        return stored;
    }

    private Object replay(StoredAnswer earlier, String fingerprint) throws JsonProcessingException {
        if (!earlier.fingerprint.equals(fingerprint)) {
            throw Refusal.unprocessable("idempotency-other-body");
        }
        if (earlier.running()) {
            throw Refusal.conflict("idempotency-running");
        }
        var answer = RestResponse.ResponseBuilder.<Object>create(earlier.status).entity(earlier.body);
        json.readValue(earlier.headers, HEADERS).forEach(answer::header);
        return answer.header("Idempotency-Replayed", "true").build();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
