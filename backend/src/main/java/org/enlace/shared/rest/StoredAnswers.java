package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** The answers that are kept to be given again. */
@Singleton
public class StoredAnswers {

    private static final String HOLDING =
            "delete from StoredAnswer a where a.status <> 0 and (a.body like :word escape '!' or a.headers like :word escape '!')";

    /** Drops those that tell of records or hold words; a repeated request is then carried out or refused anew. */
    public void forget(Collection<UUID> records, Collection<String> words) {
        Stream.concat(records.stream().map(UUID::toString), words.stream())
                .forEach(word -> Panache.getSession()
                        .createMutationQuery(HOLDING)
                        .setParameter("word", "%" + word.replaceAll("[!%_]", "!$0") + "%")
                        .executeUpdate());
    }
}
