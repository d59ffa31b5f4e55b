package org.enlace.privacy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Ref;

/** Who would become nameless now. */
@Schema(name = "RetentionPreview", description = "Who would become nameless now.")
public record OverdueView(
        @Schema(examples = "2021-11-22", description = "People whose last visit ended before this day.")
        LocalDate before,

        @Schema(examples = "1", description = "How many they are.")
        long count,

        @Schema(description = "The first of them; none for callers without the permission for personal data.")
        List<Ref> people) {}
