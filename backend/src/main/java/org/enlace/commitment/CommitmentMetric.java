package org.enlace.commitment;

/**
 * What is counted toward a commitment.
 *
 * <p>VISITS_OUT are journeys of the responsible, VISITS_IN their receptions of others. DOCUMENT counts plans, policies
 * and agreements, EVENT launches, repeated trainings and recognitions, OTHER any outcome.
 */
public enum CommitmentMetric {
    VISITS_OUT,
    VISITS_IN,
    VISITS_ANY,
    PEOPLE_TRAINED,
    DOCUMENT,
    EVENT,
    OTHER
}
