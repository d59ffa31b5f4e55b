package org.enlace.shared.rest;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.kind.Kind;

/**
 * A part that {@code ?expand=} shows along with records, offered by the feature that owns the part.
 *
 * <p>It is read once for all records of a page, so that a client need not ask record by record.
 */
public interface Expansion {

    /** What a caller writes, and the property under which the part is shown. */
    String name();

    boolean appliesTo(Kind<?, ?, ?> kind);

    /** The part of each record that has one, by the record's id. */
    Map<UUID, ?> load(Kind<?, ?, ?> kind, Collection<UUID> ids);
}
