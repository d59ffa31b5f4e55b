package org.enlace.search;

import java.util.List;

/** What was found, best first. */
public record SearchAnswer(List<SearchHit> items) {}
