package org.enlace.shared.kind;

/** Fired inside the transaction after a record was created or changed, for what is derived from it elsewhere. */
public record Written(Recorded<?> record) {}
