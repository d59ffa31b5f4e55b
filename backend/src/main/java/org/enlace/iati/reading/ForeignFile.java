package org.enlace.iati.reading;

import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.enlace.shared.problem.Refusal;

/** Somebody's file of activities or of organizations, read once. */
record ForeignFile(List<ForeignActivity> activities, List<ForeignOrganization> organizations, LeftOuts leftOut) {

    /** @throws Refusal (400) if it is no file of IATI, or XML that nobody should read */
    static ForeignFile read(InputStream bytes) {
        ForeignXml xml = new ForeignXml(bytes);
        ForeignFile file = new ForeignFile(new ArrayList<>(), new ArrayList<>(), new LeftOuts());
        switch (xml.root()) {
            case "iati-activities" -> xml.children(element -> file.activity(element, xml));
            case "iati-organisations" -> xml.children(element -> file.organization(element, xml));
            default -> throw Refusal.of(Status.BAD_REQUEST, "iati.no-file");
        }
        return file;
    }

    private void activity(String element, ForeignXml xml) {
        if (element.equals("iati-activity")) {
            activities.add(new ForeignActivity(xml, leftOut));
        } else {
            leftOut.count(element, LeftOut.Reason.NO_PLACE);
        }
    }

    private void organization(String element, ForeignXml xml) {
        if (!element.equals("iati-organisation")) {
            leftOut.count(element, LeftOut.Reason.NO_PLACE);
            return;
        }
        String[] told = new String[3];
        xml.children(child -> {
            switch (child) {
                case "organisation-identifier" -> told[0] = ForeignActivity.blank(xml.text());
                case "name" -> told[1] = ForeignActivity.organization(xml).name();
                case "reporting-org" -> told[2] = xml.attribute("type");
                default -> leftOut.count(child, LeftOut.Reason.NO_PLACE);
            }
        });
        organizations.add(new ForeignOrganization(told[0], told[1], told[2]));
    }
}
