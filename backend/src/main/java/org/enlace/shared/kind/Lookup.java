package org.enlace.shared.kind;

import java.util.Optional;
import org.enlace.shared.problem.Message;

/** Where the references of a draft are looked for: in the database, or among records that were read beforehand. */
public interface Lookup {

    Lookup DATABASE = References::find;

    /** The record that an id or a code names. */
    <E extends Recorded<?>> Optional<E> find(Class<E> type, String ref);

    /** What was probably meant by a reference that names nothing, or {@code null}. */
    default Message hint(Class<?> type, String ref) {
        return References.hint(type, ref);
    }
}
