package org.enlace.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation's arithmetic as the API shows it, beside the size that was declared. */
public record DelegationView(
        @Schema(description = "People known by name.", examples = "4")
        long named,

        @Schema(description = "People known as part of a group.", examples = "7")
        long counted,

        @Schema(description = "All who travelled for the senders.", examples = "8")
        long sending,

        @Schema(examples = "2") long hosting,
        @Schema(examples = "3") long facilitating,
        @Schema(examples = "11") Integer declared,

        @Schema(description = "Sending minus declared; null without a declared size.", examples = "-3")
        Integer difference) {}
