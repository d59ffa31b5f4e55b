package org.enlace.overview;

import java.util.List;

/** The figures of the first screen. */
public record Figures(
        PartnershipFigures partnerships,
        MunicipalityFigures municipalities,
        VisitFigures visits,
        ParticipantFigures participants,
        CommitmentFigures commitments) {

    /** @param active those that are active or go on after their program */
    public record PartnershipFigures(long total, long active) {}

    /** Municipalities and counties that are parties. */
    public record MunicipalityFigures(long total, List<CountryCount> byCountry) {}

    /** @param country ISO 3166-1 alpha-2 */
    public record CountryCount(String country, long count) {}

    /** @param toResource completed visits by peers to a resource party; toPeer the other way */
    public record VisitFigures(long total, long completed, long toResource, long toPeer) {}

    /**
     * Attendances and unduplicated persons stand side by side.
     *
     * @param attendances everybody who attended, once for each visit
     * @param persons different people known by name
     * @param counted attendances of people known only as part of a group
     */
    public record ParticipantFigures(long attendances, long persons, long counted) {}

    /** @param overdue those whose deadline passed unmet */
    public record CommitmentFigures(long total, long met, long overdue, long notStarted) {}
}
