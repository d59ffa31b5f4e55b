package org.enlace.shared.kind;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.audit.Disclosed;
import org.enlace.shared.text.Text;

/** A record referred to by another one, shown small, when its name is written in two languages. */
@Schema(description = "A referenced record whose name exists in two languages.")
public record TextRef(
        UUID id, @Schema(examples = "pinellas-panama") String code, Text name) {

    public static TextRef of(Recorded<?> to) {
        Disclosed.person(to == null ? null : to.person());
        return to == null ? null : new TextRef(to.id, to.shownCode(), to.shownCaption());
    }

    /** References in the order of their codes. */
    public static List<TextRef> all(Collection<? extends Recorded<?>> to) {
        return to.stream().sorted(Ref.BY_CODE).map(TextRef::of).toList();
    }
}
