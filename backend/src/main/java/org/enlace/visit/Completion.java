package org.enlace.visit;

import org.enlace.shared.date.PartialDate;

/**
 * Says that a visit took place.
 *
 * @param end the last day, where it was not known before
 */
public record Completion(PartialDate end) {}
