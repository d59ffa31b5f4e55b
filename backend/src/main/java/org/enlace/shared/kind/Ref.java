package org.enlace.shared.kind;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.audit.Disclosed;

/** A record referred to by another one, shown small, when its name is a proper name. */
@Schema(description = "A referenced record with a proper name.")
public record Ref(
        UUID id,
        @Schema(examples = "santa-ana") String code,
        @Schema(examples = "Santa Ana") String name) {

    public static Ref of(Recorded<?> to) {
        Disclosed.person(to == null ? null : to.person());
        return to == null
                ? null
                : new Ref(to.id, to.shownCode(), to.shownCaption().any());
    }

    /** References in the order of their codes. */
    public static List<Ref> all(Collection<? extends Recorded<?>> to) {
        return to.stream().sorted(BY_CODE).map(Ref::of).toList();
    }

    /** The code by which a draft refers to it before the caller. */
    public static String code(Recorded<?> to) {
        return to == null ? null : to.shownCode();
    }

    public static List<String> codes(Collection<? extends Recorded<?>> to) {
        return to.stream().map(Ref::code).sorted().toList();
    }

    static final Comparator<Recorded<?>> BY_CODE = Comparator.comparing(Recorded::shownCode);
}
