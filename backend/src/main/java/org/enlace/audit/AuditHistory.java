package org.enlace.audit;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the audit knows of one person. */
public final class AuditHistory {

    private AuditHistory() {}

    /** Entries about the person or its records, and readings that name it, the newest first. */
    public static List<AuditEntryView> about(UUID person, Collection<UUID> records) {
        return Panache.getSession()
                .createSelectionQuery(
                        "from AuditEntry e where e.person = :person or e.record in :records"
                                + " or e.action = READ and e.afterState like :named order by e.id desc",
                        AuditEntry.class)
                .setParameter("person", person)
                .setParameter("records", records)
                .setParameter("named", "%\"" + person + "\"%")
                .getResultList()
                .stream()
                .map(AuditEntryView::of)
                .toList();
    }
}
