package org.enlace.shared.kind;

/** What a caller sends to create or replace a record; a row of an import is read as one too. */
public interface Draft {

    /** The code chosen by the caller, or {@code null} to derive one. */
    String code();
}
