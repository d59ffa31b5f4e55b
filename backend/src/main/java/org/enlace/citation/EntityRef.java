package org.enlace.citation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/**
 * A record of any kind, shown small.
 *
 * @param kind as paths call it
 */
@Schema(description = "A record of any kind.")
public record EntityRef(
        @Schema(examples = "observations") String kind,
        UUID id,
        @Schema(examples = "nahuizalco-homicides-2009") String code,
        Text name) {}
