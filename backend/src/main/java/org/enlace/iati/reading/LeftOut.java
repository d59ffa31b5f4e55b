package org.enlace.iati.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * What of a file is not taken, and why.
 *
 * @param what an element, or an activity or organization by its identifier or name
 */
public record LeftOut(
        @Schema(examples = "transaction") String what,
        Reason reason,
        @Schema(examples = "12") long count,
        Text message) {

    /** Why something is not taken. */
    public enum Reason {
        NO_PLACE,
        PERSONAL,
        OTHER_LANGUAGE,
        UNREADABLE,
        INCOMPLETE,
        TWICE,
        NO_COUNTRY,
        NO_PROGRAM,
        TOO_FEW_PARTIES
    }

    static LeftOut of(String what, Reason reason, long count) {
        return new LeftOut(what, reason, count, new Message("iati.reading." + reason).text());
    }
}
