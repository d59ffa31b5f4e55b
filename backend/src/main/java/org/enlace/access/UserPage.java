package org.enlace.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of accounts, in the order in which they were made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One page of accounts, in the order in which they were made.",
        requiredProperties = {"items", "next"})
public record UserPage(
        List<UserView> items,

        @JsonInclude @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        UUID next,

        @Schema(description = "How many match in all; only with count=true.")
        Long total) {}
