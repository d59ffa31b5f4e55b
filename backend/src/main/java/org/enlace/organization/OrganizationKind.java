package org.enlace.organization;

/** What sort of body an organization is. */
public enum OrganizationKind {
    MUNICIPALITY,
    COUNTY,
    POLICE,
    NATIONAL_GOVERNMENT,
    MUNICIPAL_ASSOCIATION,
    INTERNATIONAL_ORGANIZATION,
    NGO,
    SCHOOL,
    COURT,
    PRIVATE_SECTOR,
    ACADEMIC,
    COMMUNITY,
    OTHER;

    /** A local government, which has a place on the map and is kept among the municipalities. */
    public boolean isLocalGovernment() {
        return this == MUNICIPALITY || this == COUNTY;
    }
}
