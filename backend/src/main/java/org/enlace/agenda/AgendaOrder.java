package org.enlace.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit's whole agenda in the order that it is to have.
 *
 * @param items each point that there is, once, and copies of points wherever they are wanted
 */
public record AgendaOrder(@NotNull @Size(max = 1_000) List<@NotNull @Valid Place> items) {

    /**
     * @param item id or code of a point of this agenda
     * @param day of the visit, the first being 1; left out where it is not known
     * @param copy whether the point stays where it is and a copy of it goes here
     */
    @Schema(name = "AgendaPlace")
    public record Place(
            @NotNull String item, @Min(1) @Max(366) Integer day, Boolean copy) {

        boolean copied() {
            return Boolean.TRUE.equals(copy);
        }
    }
}
