package org.enlace.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of an organization; the fields from {@code region} on are for municipalities and counties.
 *
 * @param kind MUNICIPALITY when left out at {@code /municipalities}, required elsewhere
 * @param country ISO 3166-1 alpha-2
 * @param parent id or code of the organization it belongs to
 * @param iatiIdentifier by which IATI knows it, such as {@code US-GOV-1}
 * @param subdivision ISO 3166-2
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record OrganizationDraft(
        @Code String code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) String shortName,
        OrganizationKind kind,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{org.enlace.country}") String country,

        @Refers("organizations") String parent,

        @Size(max = 300) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+", message = "{org.enlace.url}") String website,

        @Size(max = 100) @Pattern(regexp = "[^\\s/&|?]+", message = "{org.enlace.iati-identifier}") String iatiIdentifier,

        @Valid Text description,
        @Size(max = 100) String region,

        @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}", message = "{org.enlace.subdivision}") String subdivision,

        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        Boolean coordinatesApproximate,
        PartialDate validFrom,
        PartialDate validTo,
        List<@NotNull @Valid SuccessionDraft> predecessors)
        implements Draft {}
