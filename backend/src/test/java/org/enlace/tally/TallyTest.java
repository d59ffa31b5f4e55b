package org.enlace.tally;

import static org.enlace.indicator.CountSource.ATTENDANCES;
import static org.enlace.indicator.CountSource.OBSERVATION;
import static org.enlace.indicator.CountSource.OUTCOMES;
import static org.enlace.indicator.CountSource.UNIQUE_PERSONS;
import static org.enlace.indicator.CountSource.VISITS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.indicator.CountSource;
import org.enlace.organization.OrganizationKind;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fourth fiscal quarter of 2013, July to September; what happened is told line by line. */
@Tag("once")
class TallyTest {

    private static final Window QUARTER = new Window(LocalDate.of(2013, 7, 1), LocalDate.of(2013, 9, 30));
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID EVA = UUID.randomUUID();
    private static final UUID TOWN = UUID.randomUUID();
    private static final UUID CITY = UUID.randomUUID();

    private final List<Happening> happenings = new ArrayList<>();
    private final Map<UUID, List<Attended>> attended = new HashMap<>();
    private final Map<UUID, Long> unplaced = new HashMap<>();

    private Tally tally(CountSource source) {
        return Tally.of(source, "HOMICIDES", new Chronicle(happenings, attended, unplaced), QUARTER, false);
    }

    private UUID visit(String date) {
        TextRef record = ref("v" + happenings.size());
        happenings.add(Happening.on("visits", record, date == null ? null : PartialDate.of(date), null));
        return record.id();
    }

    private static TextRef ref(String code) {
        return new TextRef(UUID.randomUUID(), code, Text.same(code));
    }

    private void person(UUID visit, UUID person, String country) {
        add(visit, new Attended(visit, person, 1, 1, 0, 0, 1980, 2013, country, OrganizationKind.POLICE));
    }

    private void group(UUID visit, int people, int women) {
        add(visit, new Attended(visit, null, people, women, 0, 0, null, 2013, null, null));
    }

    private void add(UUID visit, Attended one) {
        attended.computeIfAbsent(visit, any -> new ArrayList<>()).add(one);
    }

    private void observed(UUID place, String start, String end, Integer value) {
        happenings.add(new Happening(
                "observations",
                ref("o" + happenings.size()),
                PartialDate.of(start),
                PartialDate.of(end),
                value == null ? null : BigDecimal.valueOf(value),
                place,
                value == null ? Doubt.NO_FIGURE : null));
    }

    private static List<Doubt> doubts(Tally tally) {
        return tally.leftOut().stream().map(Counted::leftOut).toList();
    }

    @Test
    void a_visit_counts_in_the_period_in_which_it_surely_was() {
        visit("2013-07");
        visit("2013-09-30");
        visit("2013-10");
        visit("2013-06-30");
        Tally tally = tally(VISITS);
        assertEquals(BigDecimal.valueOf(2), tally.value());
        assertEquals(
                List.of("v0", "v1"),
                tally.counted().stream().map(one -> one.record().code()).toList());
        assertEquals(List.of(), doubts(tally));
    }

    @Test
    void a_visit_that_may_have_been_in_the_period_is_named_and_not_counted() {
        visit("2013");
        visit(null);
        Tally tally = tally(VISITS);
        assertEquals(BigDecimal.ZERO, tally.value());
        assertEquals(List.of(Doubt.PERHAPS_OUTSIDE, Doubt.UNDATED), doubts(tally));
    }

    @Test
    void all_of_time_takes_in_what_nobody_dated() {
        visit(null);
        Chronicle chronicle = new Chronicle(happenings, attended, unplaced);
        assertEquals(
                BigDecimal.ONE,
                Tally.of(VISITS, null, chronicle, Window.ALWAYS, false).value());
    }

    @Test
    void a_disputed_outcome_is_not_counted() {
        happenings.add(Happening.on("outcomes", ref("o"), PartialDate.of("2013-08"), Doubt.DISPUTED));
        assertEquals(BigDecimal.ZERO, tally(OUTCOMES).value());
        assertEquals(List.of(Doubt.DISPUTED), doubts(tally(OUTCOMES)));
    }

    @Test
    void somebody_who_attended_twice_is_two_attendances_and_one_person() {
        person(visit("2013-07"), ANA, "SV");
        person(visit("2013-08"), ANA, "SV");
        assertEquals(BigDecimal.valueOf(2), tally(ATTENDANCES).value());
        assertEquals(BigDecimal.ONE, tally(UNIQUE_PERSONS).value());
        assertNull(tally(UNIQUE_PERSONS).atMost());
    }

    @Test
    void people_of_groups_may_be_the_same_from_visit_to_visit() {
        UUID july = visit("2013-07");
        person(july, ANA, "SV");
        group(july, 7, 0);
        group(visit("2013-08"), 5, 0);
        People people = tally(ATTENDANCES).people();
        assertEquals(13, people.attendances());
        assertEquals(1, people.persons());
        assertEquals(12, people.inGroups());
        assertEquals(8, people.atLeast(), "those of July are eight different people");
        assertEquals(13, people.atMost());
        assertEquals(BigDecimal.valueOf(8), tally(UNIQUE_PERSONS).value());
        assertEquals(BigDecimal.valueOf(13), tally(UNIQUE_PERSONS).atMost());
    }

    @Test
    void what_was_not_recorded_of_people_is_not_known_and_not_shared_out() {
        UUID july = visit("2013-07");
        person(july, ANA, "SV");
        person(july, EVA, null);
        group(july, 7, 3);
        Composition sexes = tally(ATTENDANCES).people().by().get(0);
        assertEquals(List.of(new Composition.Line("FEMALE", 5, 2)), sexes.categories());
        assertEquals(4, sexes.attendancesNotKnown());
        assertEquals(0, sexes.personsNotKnown());
        Composition countries = tally(ATTENDANCES).people().by().get(2);
        assertEquals(List.of(new Composition.Line("SV", 1, 1)), countries.categories());
        assertEquals(8, countries.attendancesNotKnown());
        assertEquals(1, countries.personsNotKnown());
    }

    @Test
    void somebody_who_changed_sides_is_one_person_of_the_country_of_the_latest_visit() {
        UUID july = visit("2013-07");
        UUID august = visit("2013-08");
        add(july, new Attended(july, ANA, 1, 0, 0, 0, null, 2012, "SV", OrganizationKind.POLICE));
        add(august, new Attended(august, ANA, 1, 0, 0, 0, null, 2013, "GT", OrganizationKind.NGO));
        assertEquals(
                List.of(new Composition.Line("GT", 1, 1), new Composition.Line("SV", 1, 0)),
                tally(ATTENDANCES).people().by().get(2).categories());
    }

    @Test
    void sex_and_age_of_a_few_named_people_are_not_told_to_the_public() {
        UUID july = visit("2013-07");
        person(july, ANA, "SV");
        group(july, 7, 3);
        Chronicle chronicle = new Chronicle(happenings, attended, unplaced);
        List<Composition> by =
                Tally.of(ATTENDANCES, null, chronicle, QUARTER, true).people().by();
        assertEquals(List.of(new Composition.Line("FEMALE", 3, 0)), by.get(0).categories());
        assertEquals(List.of(), by.get(1).categories());
        assertEquals(List.of(new Composition.Line("SV", 1, 1)), by.get(2).categories());
    }

    @Test
    void people_who_may_be_of_the_places_counted_are_named_and_not_counted() {
        UUID july = visit("2013-07");
        person(july, ANA, "SV");
        unplaced.put(july, 7L);
        Tally tally = tally(ATTENDANCES);
        assertEquals(BigDecimal.ONE, tally.value());
        assertEquals(List.of(Doubt.ORGANIZATION_NOT_KNOWN), doubts(tally));
        assertEquals(BigDecimal.valueOf(7), tally.leftOut().get(0).amount());
    }

    @Test
    void incidents_of_places_are_added_up_and_none_is_told_twice() {
        observed(TOWN, "2013-07", "2013-09", 10);
        observed(TOWN, "2013-08", "2013-08", 4);
        observed(CITY, "2013-07", "2013-07", 3);
        observed(CITY, "2013-08", "2013-08", 2);
        Tally tally = tally(OBSERVATION);
        assertEquals(BigDecimal.valueOf(15), tally.value());
        assertEquals(List.of(Doubt.TOLD_TWICE), doubts(tally));
    }

    @Test
    void what_was_not_reported_is_not_zero() {
        observed(TOWN, "2013-07", "2013-09", null);
        assertNull(tally(OBSERVATION).value());
        assertEquals(List.of(Doubt.NO_FIGURE), doubts(tally(OBSERVATION)));
    }

    @Test
    void shares_of_several_places_make_no_sum_and_of_a_population_the_latest_counts() {
        observed(TOWN, "2013-07", "2013-07", 30);
        observed(TOWN, "2013-08", "2013-08", 40);
        assertEquals(
                BigDecimal.valueOf(40), Observed.of("URBAN_SHARE", happenings).value());
        observed(CITY, "2013-08", "2013-08", 50);
        assertNull(Observed.of("URBAN_SHARE", happenings).value());
        assertEquals(
                BigDecimal.valueOf(90), Observed.of("POPULATION", happenings).value());
    }
}
