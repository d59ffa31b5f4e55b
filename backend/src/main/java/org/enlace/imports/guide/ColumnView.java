package org.enlace.imports.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a kind's spreadsheet.
 *
 * @param separator between the values of a cell that can hold several
 * @param syntax of one value that has parts, such as {@code organization:role}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A column of a spreadsheet, under its English or Spanish header.",
        requiredProperties = {"header", "field", "meaning", "type", "required"})
public record ColumnView(
        @Schema(examples = "kind") String header,
        @Schema(examples = "tipo") String spanishHeader,
        @Schema(examples = "|") String separator,
        @Schema(examples = "organization:role") String syntax,
        List<CellView> parts,
        @JsonUnwrapped CellView cell) {}
