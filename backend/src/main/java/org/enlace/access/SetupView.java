package org.enlace.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has yet to become the first administrator. */
@Schema(description = "Whether somebody has yet to become the first administrator.")
public record SetupView(
        @Schema(description = "False for ever, once there is an administrator.")
        boolean open,

        @Schema(description = "The samples that can be loaded; none once there is data.", examples = "amuprev")
        List<String> samples) {}
