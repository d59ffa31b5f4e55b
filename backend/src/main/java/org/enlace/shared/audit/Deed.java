package org.enlace.shared.audit;

import io.quarkus.arc.Arc;
import java.util.UUID;

/**
 * Something that the audit is to remember; fired inside the transaction that does it, which then does both or neither.
 * Who did it and from where is the running caller's.
 *
 * @param kind of record, as paths call it
 * @param record its id
 * @param person whom it tells about, {@code null} where it is nobody's: their erasure blanks what follows here
 * @param code of the record, or another word by which a reader knows it
 * @param before as JSON shows it; of what a deed changed, both states are given and the difference is kept. Nothing
 *     secret: whoever reads the audit reads it
 */
public record Deed(Action action, String kind, UUID record, UUID person, String code, Object before, Object after) {

    /** About nobody, or about accounts. */
    public Deed(Action action, String kind, UUID record, String code, Object before, Object after) {
        this(action, kind, record, null, code, before, after);
    }

    public void note() {
        Arc.container().beanManager().getEvent().fire(this);
    }
}
