package org.enlace.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1 650", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-", "--1", "=", "'=1", "'+503", "''@x"})
    void a_cell_that_a_spreadsheet_would_run_is_quoted_and_comes_back_as_it_was(String cell) {
        assertEquals("'" + cell, Formula.guarded(cell));
        assertEquals(cell, Formula.unguarded(Formula.guarded(cell)));
        assertEquals(cell, Formula.unguarded(Formula.kept(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+503 2222", "-", "'tis", "Santa Ana"})
    void in_a_workbook_nothing_is_quoted_but_what_looks_so(String cell) {
        assertEquals(cell, Formula.kept(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Santa Ana", "-89.5597", "-1", "0", "'", "'tis", "''", "a=b", "5+3", "l'Alguer", "'-5"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertEquals(cell, Formula.guarded(cell));
        assertEquals(cell, Formula.kept(cell));
        assertEquals(cell, Formula.unguarded(cell));
    }
}
