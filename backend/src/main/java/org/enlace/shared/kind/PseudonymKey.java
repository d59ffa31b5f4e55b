package org.enlace.shared.kind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.Supplier;

/** The one key of an installation's pseudonyms. */
@Entity
@Table(name = "pseudonym_key")
public class PseudonymKey extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    public int id = ONLY;

    /** In hexadecimal digits. */
    public String secret;

    static String get(Supplier<String> first) {
        PseudonymKey key = findById(ONLY);
        if (key == null) {
            key = new PseudonymKey();
            key.secret = first.get();
            key.persistAndFlush();
        }
        return key.secret;
    }
}
