package org.enlace.shared.kind;

import java.util.UUID;

/** What the API shows of one record. */
public interface View {

    UUID id();

    String code();

    Trail trail();
}
