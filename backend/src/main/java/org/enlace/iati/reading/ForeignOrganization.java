package org.enlace.iati.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.enlace.organization.OrganizationKind;

/**
 * An organization as somebody's file names it.
 *
 * @param ref its identifier, or {@code null}
 * @param type IATI's OrganisationType, or {@code null}
 */
record ForeignOrganization(String ref, String name, String type) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    boolean nameless() {
        return ref == null && name == null;
    }

    /** Identifiers begin with the country of the register, where it is one of a country. */
    Optional<String> country() {
        return Optional.ofNullable(ref)
                .filter(known -> known.length() > 3 && known.charAt(2) == '-')
                .map(known -> known.substring(0, 2))
                .filter(COUNTRIES::contains);
    }

    OrganizationKind kind() {
        return switch (type == null ? "" : type) {
            case "10" -> OrganizationKind.NATIONAL_GOVERNMENT;
            case "11" -> OrganizationKind.MUNICIPALITY;
            case "21", "22", "23", "24" -> OrganizationKind.NGO;
            case "40" -> OrganizationKind.INTERNATIONAL_ORGANIZATION;
            case "70", "71", "72", "73" -> OrganizationKind.PRIVATE_SECTOR;
            case "80" -> OrganizationKind.ACADEMIC;
            default -> OrganizationKind.OTHER;
        };
    }
}
