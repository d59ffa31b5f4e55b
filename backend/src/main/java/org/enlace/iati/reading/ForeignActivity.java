package org.enlace.iati.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Text;

/** An activity as somebody's file tells it, of which only what Enlace has a place for is kept. */
final class ForeignActivity {

    /** An organization's part, by IATI's OrganisationRole. */
    record Part(ForeignOrganization organization, String role) {}

    String identifier;
    Text title;
    Text description;
    String status;
    ForeignOrganization reporter;
    String dacSector;
    final List<Part> parts = new ArrayList<>();
    final Set<String> parents = new LinkedHashSet<>();
    final Set<String> countries = new LinkedHashSet<>();

    /** By IATI's ActivityDateType. */
    final Map<String, PartialDate> dates = new HashMap<>();

    private final ForeignXml xml;
    private final LeftOuts leftOut;
    private final String language;

    ForeignActivity(ForeignXml xml, LeftOuts leftOut) {
        this.xml = xml;
        this.leftOut = leftOut;
        String said = xml.language();
        language = said == null ? "en" : said;
        xml.children(this::read);
    }

    private void read(String element) {
        switch (element) {
            case "iati-identifier" -> identifier = xml.text();
            case "reporting-org" -> reporter = organization();
            case "title" -> title = text(element);
            case "description" -> describe();
            case "participating-org" -> {
                String role = xml.attribute("role");
                parts.add(new Part(organization(), role));
            }
            case "activity-status" -> status = xml.attribute("code");
            case "activity-date" -> date();
            case "recipient-country" -> countries.add(String.valueOf(xml.attribute("code")));
            case "sector" -> sector();
            case "related-activity" -> relate();
            case "contact-info" -> leftOut.count(element, LeftOut.Reason.PERSONAL);
            default -> leftOut.count(element, LeftOut.Reason.NO_PLACE);
        }
    }

    private void describe() {
        if (description == null) {
            description = text("description");
        } else {
            leftOut.count("description", LeftOut.Reason.NO_PLACE);
        }
    }

    private void date() {
        String type = xml.attribute("type");
        String day = xml.attribute("iso-date");
        try {
            // A time zone may stand behind the day.
            dates.putIfAbsent(
                    String.valueOf(type), PartialDate.of(String.valueOf(day).substring(0, 10)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            leftOut.count("activity-date", LeftOut.Reason.UNREADABLE);
        }
    }

    private void sector() {
        String vocabulary = xml.attribute("vocabulary");
        String code = xml.attribute("code");
        boolean dac = vocabulary == null || vocabulary.equals("1");
        if (dac && code != null && code.matches("[0-9]{5}") && dacSector == null) {
            dacSector = code;
        } else {
            leftOut.count("sector", LeftOut.Reason.NO_PLACE);
        }
    }

    private void relate() {
        if ("1".equals(xml.attribute("type"))) {
            parents.add(String.valueOf(xml.attribute("ref")));
        }
    }

    /** What is written in a third language has no place. */
    private Text text(String element) {
        Map<String, String> told = new HashMap<>();
        xml.children(child -> {
            String said = xml.language() == null ? language : xml.language();
            String key = said.toLowerCase(Locale.ROOT).split("-", 2)[0];
            if (child.equals("narrative") && (key.equals("en") || key.equals("es"))) {
                told.putIfAbsent(key, xml.text());
            } else {
                leftOut.count(element, LeftOut.Reason.OTHER_LANGUAGE);
            }
        });
        Text text = new Text(told.get("en"), told.get("es"));
        return text.blank() ? null : text;
    }

    private ForeignOrganization organization() {
        return organization(xml);
    }

    static ForeignOrganization organization(ForeignXml xml) {
        String ref = blank(xml.attribute("ref"));
        String type = xml.attribute("type");
        List<String> names = new ArrayList<>();
        xml.children(child -> {
            if (child.equals("narrative")) {
                names.add(xml.text());
            }
        });
        return new ForeignOrganization(
                ref, names.stream().filter(name -> !name.isEmpty()).findFirst().orElse(null), type);
    }

    static String blank(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
