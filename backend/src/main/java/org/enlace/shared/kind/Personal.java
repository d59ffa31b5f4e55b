package org.enlace.shared.kind;

/** A record that may name people: who gets all of a kind in a file gets personal data. */
public interface Personal {}
