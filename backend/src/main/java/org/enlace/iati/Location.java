package org.enlace.iati;

import org.enlace.organization.Organization;

/** A municipality in which an exchange happens. */
record Location(Organization place) {

    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    /** GeographicVocabulary A4: the codes of countries. */
    private static final String COUNTRIES = "A4";

    private static final int EXACT = 1;
    private static final int APPROXIMATE = 2;
    private static final int ADMINISTRATIVE_REGION = 1;
    private static final int WHERE_IT_HAPPENS = 1;

    void write(Markup xml) {
        xml.in(
                "location",
                () -> {
                    xml.empty("location-reach", "code", WHERE_IT_HAPPENS);
                    xml.in("name", () -> xml.named(place.name));
                    if (place.country != null) {
                        xml.empty("administrative", "vocabulary", COUNTRIES, "level", 0, "code", place.country);
                    }
                    point(xml);
                    xml.empty("location-class", "code", ADMINISTRATIVE_REGION);
                },
                "ref",
                place.code);
    }

    private void point(Markup xml) {
        if (place.latitude != null) {
            xml.in("point", () -> xml.text("pos", place.latitude + " " + place.longitude), "srsName", WGS_84);
            xml.empty("exactness", "code", place.coordinatesApproximate ? APPROXIMATE : EXACT);
        }
    }
}
