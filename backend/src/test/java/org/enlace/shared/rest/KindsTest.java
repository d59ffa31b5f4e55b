package org.enlace.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class KindsTest {

    @Inject
    Kinds kinds;

    @Test
    void every_kind_comes_after_those_that_it_refers_to_and_citations_come_last() {
        assertEquals(
                List.of(
                        "focus-areas",
                        "municipalities",
                        "organizations",
                        "observations",
                        "people",
                        "programs",
                        "objectives",
                        "indicators",
                        "partnerships",
                        "agreements",
                        "commitments",
                        "reports",
                        "sources",
                        "indicator-values",
                        "visits",
                        "outcomes",
                        "participants",
                        "agenda-items",
                        "practices",
                        "practice-adoptions",
                        "citations"),
                kinds.inOrder().stream().map(kind -> kind.name).toList());
    }
}
