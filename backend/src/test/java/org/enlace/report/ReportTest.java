package org.enlace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ReportTest {

    private final Report report = new Report();

    @BeforeEach
    void a_live_report() {
        report.quarter = "FY2013 Q4";
    }

    @Test
    void every_freezing_makes_another_edition() {
        report.freeze();
        assertTrue(report.frozen());
        assertEquals(1, report.edition);
        report.reopen();
        assertFalse(report.frozen());
        report.freeze();
        assertEquals(2, report.edition);
    }

    @Test
    void it_is_frozen_once_and_reopened_only_then() {
        assertThrows(Refusal.class, report::reopen);
        report.freeze();
        assertThrows(Refusal.class, report::freeze);
    }

    @Test
    void what_was_never_frozen_may_go_and_what_was_stays() {
        report.checkNeverFrozen();
        report.freeze();
        report.reopen();
        assertThrows(Refusal.class, report::checkNeverFrozen);
    }

    @Test
    void every_section_but_the_sources_is_written_into_the_field_of_its_name() {
        report.challenges = Text.same("Funds came late.");
        assertEquals(report.challenges, report.narrative(ReportSection.CHALLENGES));
        assertEquals("challenges", ReportSection.CHALLENGES.key());
        assertEquals(null, report.narrative(ReportSection.SOURCES));
    }
}
