package org.enlace.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TurnTest {

    @Inject
    Kinds kinds;

    @Test
    void kinds_that_share_a_table_take_turns_and_others_do_not_wait_for_them() {
        QuarkusTransaction.requiringNew().run(() -> Turn.await(kind("programs")));
        QuarkusTransaction.requiringNew().run(() -> {
            Turn.await(kind("municipalities"));
            assertFalse(free("organizations"));
            assertTrue(free("programs"));
        });
        assertTrue(free("organizations"));
    }

    private boolean free(String kind) {
        return QuarkusTransaction.requiringNew().call(() -> Turn.taken(kind(kind)));
    }

    private Kind<?, ?, ?> kind(String name) {
        return kinds.named(name).orElseThrow();
    }
}
