package org.enlace.shared.rest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.kind.Recorded;

/** Knows of references to a record that are no association of the model, such as a citation's to what it documents. */
public interface Referring {

    /** What refers so, to records of any kind. */
    Class<? extends Recorded<?>> entity();

    List<? extends Recorded<?>> to(Collection<UUID> records);
}
