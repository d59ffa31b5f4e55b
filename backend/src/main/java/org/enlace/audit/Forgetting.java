package org.enlace.audit;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;

/** Erases what entries say of people who are to be forgotten; that they say something, who did it and when stays. */
@Singleton
public class Forgetting {

    /** Entries that one entry names: its content must fit into a column. */
    private static final int NAMED = 10_000;

    private static final String HOLDING = "e.beforeState like :%1$s escape '!' or e.afterState like :%1$s escape '!'";

    private final Audit audit;

    Forgetting(Audit audit) {
        this.audit = audit;
    }

    /**
     * Erases the contents about a person, in the running transaction, and notes the erasure.
     *
     * @param records further ones whose entries may name the person, such as participations
     * @param words names, addresses and codes: entries about whatever else that hold one lose their content too
     */
    public void of(UUID person, Collection<UUID> records, Collection<String> words) {
        List<UUID> about = about(person, records, words);
        for (int from = 0; from == 0 || from < about.size(); from += NAMED) {
            List<UUID> some = about.subList(from, Math.min(from + NAMED, about.size()));
            Deed erasure = new Deed(Action.ERASE, "people", person, null, null, Map.of("entries", some));
            erase(some, audit.note(erasure).id);
        }
    }

    private static List<UUID> about(UUID person, Collection<UUID> records, Collection<String> words) {
        List<String> conditions = new ArrayList<>(List.of("e.person = :person", "e.record in :records"));
        Map<String, Object> values = new HashMap<>();
        values.put("person", person);
        values.put("records", Stream.concat(Stream.of(person), records.stream()).toList());
        for (String word : words) {
            String name = "word" + values.size();
            conditions.add(HOLDING.formatted(name));
            values.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        return Panache.getSession()
                .createSelectionQuery(
                        "select e.id from AuditEntry e where e.erasedBy is null and e.action <> ERASE and ("
                                + String.join(" or ", conditions) + ") order by e.id",
                        UUID.class)
                .setProperties(values)
                .getResultList();
    }

    private static void erase(List<UUID> entries, UUID erasure) {
        if (!entries.isEmpty()) {
            Panache.getSession()
                    .createNativeMutationQuery("update audit_entry set code = null, before_state = null,"
                            + " after_state = null, salt = null, erased_by = :erasure where id in (:entries)")
                    .setParameter("erasure", erasure)
                    .setParameter("entries", entries)
                    .executeUpdate();
        }
    }
}
