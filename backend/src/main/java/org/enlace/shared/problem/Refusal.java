package org.enlace.shared.problem;

import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request that is not carried out, with the reason its caller can act on. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    public final int status;
    public final transient Message detail;
    public final transient List<Violation> violations;
    public final transient List<Problem.Referrer> referrers;
    public final transient Map<String, String> headers;

    private Refusal(
            int status,
            Message detail,
            List<Violation> violations,
            List<Problem.Referrer> referrers,
            Map<String, String> headers) {
        super(detail.key(), null, false, false);
        this.status = status;
        this.detail = detail;
        this.violations = violations;
        this.referrers = referrers;
        this.headers = headers;
    }

    public static Refusal of(Status status, String key, Object... arguments) {
        return of(status.getStatusCode(), key, arguments);
    }

    public static Refusal of(int status, String key, Object... arguments) {
        return new Refusal(status, new Message(key, arguments), List.of(), List.of(), Map.of());
    }

    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(400, new Message("invalid"), violations, List.of(), Map.of());
    }

    public static Refusal invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    public static Refusal missing(String kind, String ref) {
        return of(Status.NOT_FOUND, "missing", kind, ref);
    }

    public static Refusal conflict(String key, Object... arguments) {
        return of(Status.CONFLICT, key, arguments);
    }

    public static Refusal unprocessable(String key, Object... arguments) {
        return of(UNPROCESSABLE, key, arguments);
    }

    public static Refusal unprocessable(Message detail) {
        return of(UNPROCESSABLE, detail.key(), detail.arguments());
    }

    /** Still referenced: names what refers to it. */
    public static Refusal referenced(List<Problem.Referrer> referrers) {
        return new Refusal(409, new Message("referenced", referrers.size()), List.of(), referrers, Map.of());
    }

    /** Cannot be, because of other records: names them. */
    public static Refusal blocked(String key, List<Problem.Referrer> by) {
        return new Refusal(409, new Message(key), List.of(), by, Map.of());
    }

    public Refusal withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Refusal(status, detail, violations, referrers, Map.copyOf(more));
    }

    /** Names the field that would change the answer. */
    public Refusal withViolation(Violation violation) {
        return withViolations(List.of(violation));
    }

    public Refusal withViolations(List<Violation> named) {
        return new Refusal(status, detail, named, referrers, headers);
    }
}
