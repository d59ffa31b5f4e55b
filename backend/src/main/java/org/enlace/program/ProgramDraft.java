package org.enlace.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a program.
 *
 * @param published whether the public may read it; false when left out
 * @param region where it works
 * @param reporter id or code of who reports to IATI; the accountable or else the implementing one when left out
 * @param dacSector five digits of the purpose codes of the OECD's Development Assistance Committee
 * @param periods its term's history, oldest first
 */
public record ProgramDraft(
        @Code String code,
        @Size(max = 40) String acronym,
        @NotNull @Valid Text title,
        @Valid Text description,
        @NotNull ProgramStatus status,
        Boolean published,
        @Valid Text region,

        @Size(max = 300) @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://\\S+", message = "{org.enlace.url}") String website,

        @Refers("organizations") String reporter,

        @Pattern(regexp = "[0-9]{5}", message = "{org.enlace.dac-sector}") String dacSector,

        List<@NotNull @Valid AwardDraft> awards,
        List<@NotNull @Valid ProgramPeriod> periods,
        List<@NotNull @Valid ProgramOrganizationDraft> organizations)
        implements Draft {}
