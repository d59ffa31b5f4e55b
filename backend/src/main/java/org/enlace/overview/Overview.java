package org.enlace.overview;

import java.util.List;

/**
 * Where everything stands: what the first screen shows, in one answer.
 *
 * @param attention what somebody should look at, oldest first
 * @param pairs who is paired with whom, last visited first
 * @param activity the visits and agreements of those partnerships
 */
public record Overview(
        List<ProgramLine> programs,
        Figures figures,
        List<Attention> attention,
        List<Pair> pairs,
        List<ActivityLine> activity,
        List<ObjectiveLine> objectives) {}
