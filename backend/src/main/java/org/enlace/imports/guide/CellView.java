package org.enlace.imports.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/**
 * What may stand in a cell, or in one place of a part within it.
 *
 * @param instead the column of the text's other language: one of the two is enough
 * @param rule the sentence with which a value of another shape is refused
 * @param refersTo the list in which the record stands, whose id or code the value is; left out where another column
 *     names it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What may stand in a cell; what does not apply to it is left out.",
        requiredProperties = {"field", "meaning", "type", "required"})
public record CellView(
        @Schema(examples = "kind") String field,
        Text meaning,
        CellType type,
        @Schema(examples = "true") boolean required,
        @Schema(examples = "title.es") String instead,
        @Schema(examples = "300") Integer maxLength,
        @Schema(examples = "1") BigDecimal minimum,
        @Schema(examples = "366") BigDecimal maximum,
        @Schema(examples = "2") Integer decimals,
        Text rule,
        List<String> values,
        @Schema(examples = "organizations") String refersTo,
        @Schema(examples = "EXCHANGE") String example) {}
