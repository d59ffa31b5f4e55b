package org.enlace.sight;

import static org.enlace.shared.Callers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Question;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class BelongingTest {

    /** Seen otherwise than by what they hang on. */
    private static final Set<String> OTHERWISE = Set.of(
            "programs",
            "objectives",
            "indicators",
            "indicator-values",
            "practices",
            "practice-adoptions",
            "reports",
            "people",
            "sources",
            "citations");

    @Inject
    Kinds kinds;

    @Test
    void every_kind_says_how_its_records_hang_on_partnerships() {
        kinds.all().forEach(kind -> assertNotSame(Belonging.UNSAID, kind.sight().belonging(), kind.name));
    }

    @Test
    void who_sees_everything_is_asked_for_nothing() {
        kinds.all()
                .forEach(kind -> assertFalse(
                        Question.seenBy(with(Role.COORDINATOR, true)).own()
                                || !kind.sight().belonging().open(with(Role.COORDINATOR, true)),
                        kind.name));
    }

    @Test
    void a_record_knows_of_itself_what_the_condition_finds() {
        World world = new World(false).documented();
        World shown = new World(true).documented();
        Caller partner = with(Role.PARTNER, true, UUID.fromString(world.peer.id()));
        for (Kind<?, ?, ?> kind : kinds.all()) {
            if (kind.sight().belonging() != Belonging.COMMON) {
                QuarkusTransaction.requiringNew().run(() -> compare(kind, partner));
            }
        }
        assertEquals(world.records().size(), world.records().stream().distinct().count());
        assertFalse(shown.records().isEmpty());
    }

    /**
     * Hibernate's parser follows what a parenthesis may open until it closes: long ones cost it hundreds of megabytes.
     */
    @Test
    void no_condition_has_long_parentheses_other_than_of_subqueries() {
        UUID organization = UUID.randomUUID();
        for (Caller caller : List.of(
                Caller.ANONYMOUS,
                with(Role.VIEWER, true),
                with(Role.PARTNER, false, organization),
                with(Role.PARTNER, true, organization),
                with(Role.COORDINATOR, false))) {
            for (Kind<?, ?, ?> kind : kinds.all()) {
                Belonging belonging = kind.sight().belonging();
                Question seen = Question.seenBy(caller);
                for (Condition asked : List.of(
                        belonging.of("e", seen),
                        belonging.named("e", seen),
                        belonging.cited("e", "c.field", seen),
                        belonging.of("e", Question.ownOf(caller)))) {
                    assertEquals(0, longest(asked.part()) / 1000, kind.name + " " + caller.role() + ": " + asked);
                }
            }
        }
    }

    /** Length of the longest parenthesis in which a condition stands. */
    private static int longest(String hql) {
        Deque<Integer> open = new ArrayDeque<>();
        int longest = 0;
        for (int i = 0; i < hql.length(); i++) {
            if (hql.charAt(i) == '(') {
                open.push(i);
            } else if (hql.charAt(i) == ')') {
                int start = open.pop();
                boolean call = hql.substring(0, start).matches("(?s).*(\\w| in )");
                boolean group = !call && !hql.startsWith("(select", start);
                longest = group ? Math.max(longest, i - start) : longest;
            }
        }
        return longest;
    }

    private static <E extends Recorded<?>> void compare(Kind<?, ?, ?> kind, Caller partner) {
        List<? extends Recorded<?>> all = kind.regardless(new Where());
        assertEquals(ids(all.stream().filter(one -> one.isOf(partner)).toList()), own(kind, partner), kind.name);
        if (!OTHERWISE.contains(kind.name)) {
            Caller.act(
                    partner,
                    () -> assertEquals(
                            ids(all.stream().filter(Recorded::seen).toList()),
                            ids(kind.matching(new Where())),
                            kind.name));
        }
    }

    private static Set<UUID> own(Kind<?, ?, ?> kind, Caller partner) {
        Question own = Question.ownOf(partner);
        String hql = "select e.id from %s e where %s"
                .formatted(kind.entity.getSimpleName(), kind.sight().belonging().of("e", own));
        return Set.copyOf(own.bind(
                        io.quarkus.hibernate.orm.panache.Panache.getSession().createSelectionQuery(hql, UUID.class),
                        hql)
                .getResultList());
    }

    private static Set<UUID> ids(List<? extends Recorded<?>> records) {
        return records.stream().map(record -> record.id).collect(Collectors.toSet());
    }
}
