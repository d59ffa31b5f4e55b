package org.enlace.shared.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/** Something that looks wrong in a record and is kept as it was said. */
@Schema(description = "A doubt about the data, which is kept as it was said.")
public record Warning(
        @Schema(examples = "DELEGATION_DIFFERS") String code,
        @Schema(examples = "declaredDelegationSize") String field,
        Text message) {

    public static Warning of(String code, String field, String key, Object... arguments) {
        return new Warning(code, field, new Message(key, arguments).text());
    }
}
