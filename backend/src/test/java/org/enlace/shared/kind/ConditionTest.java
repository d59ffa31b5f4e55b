package org.enlace.shared.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ConditionTest {

    private static final Condition A = Condition.of("a = %d", 1);
    private static final Condition B = Condition.of("b = 2");
    private static final Condition C = Condition.of("c = 3");

    @Test
    void one_of_several_conditions_is_put_into_each_case_of_the_other() {
        assertEquals("a = 1 and b = 2 or a = 1 and c = 3", A.and(B.or(C)).toString());
    }

    @Test
    void parentheses_stand_only_around_cases_beside_other_conditions() {
        assertEquals("a = 1", A.part());
        assertEquals("(a = 1 or b = 2)", A.or(B).part());
        assertEquals(
                "exists (select 1 from D d where a = 1 or b = 2)",
                Condition.exists("D d", A.or(B)).part());
    }

    @Test
    void what_always_or_never_holds_adds_nothing() {
        assertEquals(A, Condition.ALL.and(A));
        assertEquals(A, A.and(Condition.ALL));
        assertEquals(A, A.or(Condition.NONE));
        assertEquals(Condition.NONE, A.and(Condition.NONE));
        assertEquals(Condition.NONE, Condition.exists("D d", Condition.NONE));
        assertEquals("1 = 0", Condition.NONE.toString());
    }
}
