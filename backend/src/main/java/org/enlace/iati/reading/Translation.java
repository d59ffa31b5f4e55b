package org.enlace.iati.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.organization.OrganizationResource;
import org.enlace.partnership.PartnershipDraft;
import org.enlace.partnership.PartnershipForm;
import org.enlace.partnership.PartnershipStatus;
import org.enlace.partnership.PartyDraft;
import org.enlace.partnership.PartyRole;
import org.enlace.program.PeriodKind;
import org.enlace.program.ProgramDraft;
import org.enlace.program.ProgramOrganizationDraft;
import org.enlace.program.ProgramPeriod;
import org.enlace.program.ProgramRole;
import org.enlace.program.ProgramStatus;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Slug;

/**
 * Tells a file's activities in Enlace's words: one below another is a partnership of those that carry it out, any other
 * a program. Codes are made of the whole identifiers, so that nobody's file meets a program of this installation.
 */
final class Translation {

    private static final String IMPLEMENTING = "4";

    private final ForeignFile file;
    private final KnownOrganizations organizations;
    private final Map<String, ForeignActivity> activities = new LinkedHashMap<>();

    Translation(ForeignFile file, OrganizationResource known) {
        this.file = file;
        file.activities().stream().filter(this::complete).forEach(one -> {
            if (activities.putIfAbsent(one.identifier, one) != null) {
                file.leftOut().count(one.identifier, LeftOut.Reason.TWICE);
            }
        });
        List<ForeignOrganization> named = new ArrayList<>(file.organizations());
        activities.values().forEach(one -> {
            one.parts.forEach(part -> named.add(part.organization()));
            Optional.ofNullable(one.reporter).ifPresent(named::add);
        });
        organizations = new KnownOrganizations(known, named, file.leftOut());
    }

    private boolean complete(ForeignActivity one) {
        boolean complete = ForeignActivity.blank(one.identifier) != null
                && !Slug.of(one.identifier).isEmpty()
                && one.title != null
                && status(one.status) != null;
        if (!complete) {
            file.leftOut().count(one.identifier, LeftOut.Reason.INCOMPLETE);
        }
        return complete;
    }

    IatiReading reading() {
        file.organizations().forEach(organizations::find);
        List<ProgramDraft> programs = activities.values().stream()
                .filter(one -> parent(one).isEmpty())
                .map(this::program)
                .toList();
        List<PartnershipDraft> partnerships = activities.values().stream()
                .flatMap(one -> partnership(one).stream())
                .toList();
        return new IatiReading(
                organizations.fresh(), programs, partnerships, file.leftOut().all());
    }

    private Optional<ForeignActivity> parent(ForeignActivity one) {
        return one.parents.stream()
                .map(activities::get)
                .filter(above -> above != null && above != one)
                .findFirst();
    }

    private ProgramDraft program(ForeignActivity one) {
        return new ProgramDraft(
                Slug.of(one.identifier),
                null,
                one.title,
                one.description,
                status(one.status),
                null,
                null,
                null,
                organizations
                        .find(one.reporter)
                        .map(KnownOrganizations.Known::code)
                        .orElse(null),
                one.dacSector,
                null,
                periods(one),
                roles(one));
    }

    /** IATI's codes of activity status are the places of ours. */
    private static ProgramStatus status(String code) {
        return code != null && code.matches("[1-6]") ? ProgramStatus.values()[Integer.parseInt(code) - 1] : null;
    }

    private static List<ProgramPeriod> periods(ForeignActivity one) {
        PartialDate start = first(one, "1", "2");
        PartialDate planned = one.dates.get("3");
        PartialDate actual = one.dates.get("4");
        List<ProgramPeriod> periods = new ArrayList<>();
        if (start != null || planned != null) {
            periods.add(new ProgramPeriod(PeriodKind.ORIGINAL, start, planned, null, null));
        }
        if (actual != null && !actual.equals(planned)) {
            periods.add(new ProgramPeriod(PeriodKind.CLOSE_OUT, null, actual, null, null));
        }
        return periods;
    }

    private static PartialDate first(ForeignActivity one, String... types) {
        return Stream.of(types)
                .map(one.dates::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<ProgramOrganizationDraft> roles(ForeignActivity one) {
        return one.parts.stream()
                .filter(part -> part.role() != null && part.role().matches("[1-4]"))
                .flatMap(part -> organizations.find(part.organization()).stream()
                        .map(known -> new ProgramOrganizationDraft(
                                known.code(), ProgramRole.values()[Integer.parseInt(part.role()) - 1], null, null)))
                .distinct()
                .toList();
    }

    private Optional<PartnershipDraft> partnership(ForeignActivity one) {
        Optional<ForeignActivity> above = parent(one);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        List<PartyDraft> parties = parties(one);
        boolean below = parent(above.get()).isEmpty();
        if (!below || parties.size() < 2) {
            file.leftOut().count(one.identifier, below ? LeftOut.Reason.TOO_FEW_PARTIES : LeftOut.Reason.NO_PROGRAM);
            return Optional.empty();
        }
        return Optional.of(new PartnershipDraft(
                Slug.of(one.identifier),
                Slug.of(above.get().identifier),
                one.title,
                PartnershipForm.PROJECT_PARTNERSHIP,
                partnershipStatus(one),
                first(one, "2", "1"),
                first(one, "4", "3"),
                null,
                one.description,
                parties));
    }

    private static PartnershipStatus partnershipStatus(ForeignActivity one) {
        return switch (status(one.status)) {
            case PIPELINE -> PartnershipStatus.PROPOSED;
            case IMPLEMENTATION, FINALISATION -> PartnershipStatus.ACTIVE;
            case CLOSED -> PartnershipStatus.COMPLETED;
            case CANCELLED -> PartnershipStatus.TERMINATED;
            case SUSPENDED -> PartnershipStatus.DORMANT;
        };
    }

    /** Local governments of the countries that the activity is for learn, others share; who is none helps. */
    private List<PartyDraft> parties(ForeignActivity one) {
        Set<String> seen = new HashSet<>();
        return one.parts.stream()
                .filter(part -> IMPLEMENTING.equals(part.role()))
                .flatMap(part -> organizations.find(part.organization()).stream())
                .filter(known -> seen.add(known.code()))
                .map(known -> new PartyDraft(known.code(), role(known, one)))
                .toList();
    }

    private static PartyRole role(KnownOrganizations.Known known, ForeignActivity one) {
        if (!known.local()) {
            return PartyRole.FACILITATOR;
        }
        return one.countries.contains(known.country()) ? PartyRole.PEER : PartyRole.RESOURCE;
    }
}
