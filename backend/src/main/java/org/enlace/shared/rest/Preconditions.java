package org.enlace.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.problem.Refusal;

/**
 * Refuses a change by somebody who has not seen the present version, so that no update is lost.
 *
 * <p>An ETag is the version and a digest of what was shown; only the version counts here, because what is shown also
 * changes with the names of referenced records.
 */
@RequestScoped
public class Preconditions {

    @Context
    HttpHeaders headers;

    /** 428 without {@code If-Match}, 412 with a stale one. */
    public void check(Recorded<?> record) {
        check(record.version);
    }

    /** The same for what is no record. */
    public void check(long version) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null) {
            throw Refusal.of(428, "if-match-missing");
        }
        String current = Long.toString(version);
        boolean known = Arrays.stream(given.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || shown(tag).equals(current));
        if (!known) {
            throw Refusal.of(412, "if-match-stale", given, current).withHeader(HttpHeaders.ETAG, '"' + current + '"');
        }
    }

    private static String shown(String tag) {
        String bare = tag.replaceFirst("^W/", "").replace("\"", "");
        int digest = bare.indexOf('.');
        return digest < 0 ? bare : bare.substring(0, digest);
    }
}
