package org.enlace.iati;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * Something to mend before a program's file goes to IATI.
 *
 * @param kind the list that the record belongs to
 * @param field of the record, which would mend it
 */
public record Finding(
        Rule rule,
        Severity severity,
        @Schema(examples = "organizations") String kind,
        TextRef record,
        @Schema(examples = "iatiIdentifier") String field,
        Text message) {

    static Finding of(Rule rule, String kind, Recorded<?> record, Object... arguments) {
        Text message = new Message("iati." + rule, arguments).text();
        return new Finding(rule, rule.severity, kind, TextRef.of(record), rule.field, message);
    }
}
