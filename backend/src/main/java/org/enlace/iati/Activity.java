package org.enlace.iati;

import java.util.Collection;
import java.util.List;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.program.Award;
import org.enlace.shared.text.Text;

/**
 * An activity of IATI, whose elements stand in the order of the schema whatever of them is empty.
 *
 * @param hierarchy 1 of a program, 2 of a partnership
 * @param scope IATI's ActivityScope, or {@code null}
 * @param countries in which municipalities learn, ISO 3166-1 alpha-2
 * @param related identifiers of the activities above or below it
 * @param relation IATI's RelatedActivityType of these
 */
record Activity(
        int hierarchy,
        Reporter reporter,
        String identifier,
        Text title,
        Text description,
        Collection<Participating> organizations,
        List<Award> awards,
        int status,
        List<ActivityDate> dates,
        Integer scope,
        List<String> countries,
        List<Organization> places,
        String dacSector,
        Collection<FocusArea> focusAreas,
        List<DocumentLink> documents,
        List<String> related,
        int relation) {

    /** IATI's OtherIdentifierType for a number that somebody else gave. */
    private static final String ASSIGNED = "A9";

    /** @param results writes what belongs behind all else */
    void write(Markup xml, Runnable results) {
        xml.in(
                "iati-activity",
                () -> {
                    who(xml);
                    whenAndWhere(xml);
                    what(xml);
                    documents.forEach(document -> document.write(xml));
                    related.forEach(other -> xml.empty("related-activity", "ref", other, "type", relation));
                    results.run();
                },
                "xml:lang",
                "en",
                "hierarchy",
                hierarchy);
    }

    private void who(Markup xml) {
        xml.text("iati-identifier", identifier);
        xml.in(
                "reporting-org",
                () -> xml.named(reporter.organization().name),
                "ref",
                reporter.ref(),
                "type",
                Codelist.type(reporter.organization().kind));
        xml.told("title", title);
        xml.told("description", description == null ? title : description, "type", 1);
        organizations.forEach(one -> one.write(xml));
        awards.stream().filter(award -> award.number() != null).forEach(award -> assigned(award, xml));
    }

    private static void assigned(Award award, Markup xml) {
        Organization funder = award.funder();
        xml.in(
                "other-identifier",
                () -> {
                    if (funder != null) {
                        xml.in("owner-org", () -> xml.named(funder.name), "ref", funder.iatiIdentifier);
                    }
                },
                "ref",
                award.number(),
                "type",
                ASSIGNED);
    }

    private void whenAndWhere(Markup xml) {
        xml.empty("activity-status", "code", status);
        dates.forEach(date -> date.write(xml));
        if (scope != null) {
            xml.empty("activity-scope", "code", scope);
        }
        countries.forEach(country -> xml.empty("recipient-country", "code", country));
        places.forEach(place -> new Location(place).write(xml));
    }

    /** Nobody says how much of a program each focus area is, and so there are no percentages. */
    private void what(Markup xml) {
        if (dacSector != null) {
            xml.empty("sector", "vocabulary", Codelist.DAC, "code", dacSector);
        }
        focusAreas.forEach(area -> xml.in(
                "sector", () -> xml.narratives(area.label), "vocabulary", Codelist.OWN_VOCABULARY, "code", area.code));
    }
}
