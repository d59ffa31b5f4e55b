package org.enlace.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Colón,colon",
        "COLO\u0301N,colon",
        "Nariño,narino",
        "  Santa   Ana ,santa ana",
        "Ixtapa-Zihuatanejo,ixtapa zihuatanejo",
        "'Largo, FL',largo fl",
        "ﬁn,fin",
        "100 %,100",
        "Ω Ωmega,ω ωmega",
    })
    void accents_case_and_punctuation_do_not_count(String text, String folded) {
        assertEquals(folded, Folded.of(text));
    }

    @Test
    void nothing_folds_to_nothing() {
        assertEquals("", Folded.of((String) null));
        assertEquals("", Folded.of(" -- "));
    }

    @Test
    void texts_fold_into_one_line_without_repeating_each_other() {
        assertEquals("colon panama", Folded.of(200, "Colón", "COLON", null, "Panamá"));
        assertEquals("colo", Folded.of(4, "Colón", "Panamá"));
        assertEquals("", Folded.of(200, "", null));
    }
}
