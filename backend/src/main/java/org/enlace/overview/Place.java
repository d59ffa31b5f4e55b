package org.enlace.overview;

import java.util.UUID;
import org.enlace.organization.Organization;

/** A party on the map; without coordinates when nobody gave any. */
public record Place(
        UUID id, String code, String name, String country, Double latitude, Double longitude, boolean approximate) {

    static Place of(Organization organization) {
        return new Place(
                organization.id,
                organization.code,
                organization.name,
                organization.country,
                organization.latitude,
                organization.longitude,
                organization.coordinatesApproximate);
    }
}
