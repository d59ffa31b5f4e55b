package org.enlace.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.audit.Disclosed;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/**
 * A record that matches what was looked for.
 *
 * @param kind the list it belongs to; its address is {@code /kind/code}
 * @param date its date, where it has one, to tell apart those of one name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(
        @Schema(examples = "municipalities") String kind,
        UUID id,
        @Schema(examples = "san-miguelito") String code,
        Text name,
        PartialDate date) {

    static SearchHit of(String kind, Recorded<?> record) {
        Disclosed.person(record.person());
        return new SearchHit(kind, record.id, record.shownCode(), record.shownCaption(), record.dated());
    }
}
