package org.enlace.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.PessimisticLockException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;

/** Turns whatever was thrown into the refusal that its caller is told; the one place that decides it. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int CAUSES = 12;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Map<Integer, String> OTHER_TITLES =
            Map.of(422, "Unprocessable Content", INSUFFICIENT_STORAGE, "Insufficient Storage");

    /** What Linux says of a disk, or of somebody's part of it. */
    private static final String NO_SPACE = "(?s).*(No space left|Disk quota exceeded).*";

    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** Of the connection, or of an H2 that closed itself when it could not write and is opened again. */
    private static final String AWAY = "08...|90098";

    /** What the transaction manager says of a transaction that it ended because it took too long. */
    private static final String TIMED_OUT = "ARJUNA016102";

    private Problems() {}

    /** The refusal for an error; what nobody foresaw is logged under an id, and only the id is told. */
    public static Refusal refusal(Throwable error) {
        if (outOfSpace(error)) {
            return Refusal.of(INSUFFICIENT_STORAGE, "no-space");
        }
        Optional<Refusal> known =
                causes(error).map(Problems::known).filter(Objects::nonNull).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (error instanceof WebApplicationException web) {
            return status(web);
        }
        if (causes(error).anyMatch(Problems::timedOut)) {
            return Refusal.of(Status.SERVICE_UNAVAILABLE, "took-too-long").withHeader("Retry-After", "30");
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(error, "Request failed, id %s", id);
        return Refusal.of(500, "unexpected", id).withHeader("X-Request-Id", id);
    }

    /** Whether a disk is full, the server's own or the database's. */
    public static boolean outOfSpace(Throwable error) {
        return causes(error).anyMatch(Problems::full);
    }

    private static boolean full(Throwable error) {
        return error instanceof IOException
                        && String.valueOf(error.getMessage()).matches(NO_SPACE)
                || error instanceof SQLException sql && POSTGRESQL_DISK_FULL.equals(sql.getSQLState());
    }

    private static boolean timedOut(Throwable error) {
        return error instanceof RollbackException
                && String.valueOf(error.getMessage()).contains(TIMED_OUT);
    }

    private static Refusal known(Throwable error) {
        if (error instanceof Refusal refusal) {
            return refusal;
        }
        if (error instanceof JsonProcessingException json) {
            return JsonErrors.refusal(json);
        }
        if (error instanceof OptimisticLockException) {
            return Refusal.of(Status.PRECONDITION_FAILED, "changed-meanwhile");
        }
        if (error instanceof ConstraintViolationException constraint) {
            return constraint(constraint);
        }
        if (error instanceof jakarta.validation.ConstraintViolationException invalid) {
            return Refusal.invalid(invalid.getConstraintViolations().stream()
                    .map(v -> Violation.query(
                            last(v.getPropertyPath().toString()), v.getInvalidValue(), Message.literal(v.getMessage())))
                    .toList());
        }
        if (error instanceof LockAcquisitionException || error instanceof PessimisticLockException) {
            return Refusal.of(Status.SERVICE_UNAVAILABLE, "database-busy").withHeader("Retry-After", "1");
        }
        boolean away = error instanceof JDBCConnectionException
                || error instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).matches(AWAY);
        return away ? Refusal.of(Status.SERVICE_UNAVAILABLE, "database-away").withHeader("Retry-After", "5") : null;
    }

    /** Whether a constraint found something twice that the checks before it did not see. */
    public static boolean duplicate(Throwable error) {
        return causes(error)
                .filter(ConstraintViolationException.class::isInstance)
                .findFirst()
                .map(constraint -> ((ConstraintViolationException) constraint).getKind() == ConstraintKind.UNIQUE)
                .orElse(false);
    }

    /** Why a commit failed is told as suppressed, and not as a cause. */
    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(Problems::causes)));
    }

    /** A duplicate or a reference that a constraint refused: the last guard, when two writers meet. */
    private static Refusal constraint(ConstraintViolationException error) {
        return switch (error.getKind()) {
            case UNIQUE ->
                Refusal.conflict(Message.known("duplicate." + name(error)) ? "duplicate." + name(error) : "duplicate");
            case FOREIGN_KEY -> Refusal.of(Status.CONFLICT, "still-referenced");
            default -> null;
        };
    }

    /** Why the database did not take records, where that lies in them and not in the database. */
    public static Optional<Message> ofRecord(Throwable error) {
        if (error instanceof ConstraintViolationException refused) {
            Refusal known = constraint(refused);
            return Optional.of(known == null ? new Message("constraint", name(refused)) : known.detail);
        }
        if (error instanceof StaleStateException) {
            return Optional.of(new Message("changed-meanwhile"));
        }
        return error instanceof DataException ? Optional.of(new Message("value-range")) : Optional.empty();
    }

    /** The constraint as the migrations call it; H2 says {@code PUBLIC.NAME INDEX ...}. */
    public static String name(ConstraintViolationException error) {
        String name = String.valueOf(error.getConstraintName()).toLowerCase(Locale.ROOT);
        return name.replaceFirst("^.*?\\.", "").replaceFirst(" .*", "");
    }

    private static Refusal status(WebApplicationException error) {
        int status = error.getResponse().getStatus();
        String key = "status." + status;
        return Refusal.of(status, Message.known(key) ? key : "status.other", status);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The answer in the reader's language. */
    public static Response response(Refusal refusal, Locale locale, String instance) {
        Status known = Status.fromStatusCode(refusal.status);
        List<Problem.Violation> violations = refusal.violations == null
                ? List.of()
                : refusal.violations.stream().map(v -> v.in(locale)).toList();
        Problem problem = new Problem(
                "about:blank",
                known == null ? OTHER_TITLES.get(refusal.status) : known.getReasonPhrase(),
                refusal.status,
                refusal.detail.in(locale),
                instance,
                violations,
                refusal.referrers);
        Response.ResponseBuilder response = Response.status(refusal.status)
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem);
        refusal.headers.forEach(response::header);
        return response.build();
    }
}
