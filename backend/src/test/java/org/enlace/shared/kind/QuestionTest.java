package org.enlace.shared.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void a_condition_stands_in_parentheses_only_where_an_or_would_reach_its_neighbors() {
        assertEquals("(a = 1 or b = 2)", Question.grouped("a = 1 or b = 2"));
        assertEquals("((a = 1) or (b = 2))", Question.grouped("(a = 1) or (b = 2)"));
        assertEquals("a = 1 and b = 2", Question.grouped("a = 1 and b = 2"));
        assertEquals(
                "a in (select b from C c where d or e)", Question.grouped("a in (select b from C c where d or e)"));
    }

    @Test
    void what_holds_never_is_no_alternative() {
        assertEquals("a = 1", Question.any("a = 1", Question.NONE));
        assertEquals("a = 1 or b = 2", Question.any("a = 1", "b = 2"));
    }
}
