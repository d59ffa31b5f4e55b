package org.enlace.tally;

import static org.enlace.indicator.Measures.actual;
import static org.enlace.indicator.Measures.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ComputedActualTest {

    private Measures measures;
    private Made resource;
    private Made peer;
    private Made partnership;

    @BeforeEach
    void a_program_has_a_partnership() {
        measures = new Measures();
        resource = Api.municipality("Largo").with("country", "US").create();
        peer = Api.municipality("Colon").with("country", "PA").create();
        partnership = Api.partnership(resource.code(), peer.code())
                .with("program", measures.program.code())
                .create();
    }

    private Sketch visit(Made from, Made to, String date) {
        return Api.visit(partnership.code())
                .with("status", "COMPLETED")
                .refers("senders", from)
                .refers("hosts", to)
                .with("start", date);
    }

    private Sketch computed(String source) {
        return measures.indicator().with("computedFrom", source);
    }

    private static ValidatableResponse counted(Made indicator) {
        return Api.get("indicators/" + indicator.code() + "/counted", "period", "2013 H1")
                .then()
                .statusCode(200);
    }

    @Test
    void completed_visits_count_by_direction_kind_country_place_and_what_was_on_their_agenda() {
        Made out = visit(resource, peer, "2013-02").with("kind", "TRAINING").create();
        visit(peer, resource, "2013-03").create();
        visit(resource, peer, "2013-04").with("status", "PLANNED").create();
        Made year = visit(resource, peer, "2013").create();
        Made subject = Api.focusArea("Policing").create();
        Api.agendaItem(out, "Patrols").refers("focusAreas", subject).create();

        counted(computed("VISITS").create()).body("value", equalTo(2));
        for (Sketch narrow : List.of(
                computed("VISITS").with("directions", List.of("TO_PEER")),
                computed("VISITS").with("visitKinds", List.of("TRAINING")),
                computed("VISITS").refers("focusAreas", subject))) {
            counted(narrow.create())
                    .body("value", equalTo(1))
                    .body("counted.record.code", contains(out.code()))
                    .body("counted.kind", contains("visits"));
        }
        counted(computed("VISITS").with("countries", List.of("PA")).create()).body("value", equalTo(2));
        counted(computed("VISITS").with("countries", List.of("GT")).create()).body("value", equalTo(0));
        counted(computed("VISITS").refers("municipalities", peer).create()).body("value", equalTo(2));
        counted(computed("VISITS").with("directions", List.of("TO_PEER")).create())
                .body("leftOut.record.code", contains(year.code()))
                .body("leftOut.leftOut", contains("PERHAPS_OUTSIDE"));
    }

    @Test
    void attendances_and_different_people_stand_side_by_side() {
        Made person = Api.person("Fortin").with("sex", "FEMALE").create();
        for (String month : List.of("2013-02", "2013-03")) {
            Made visit = visit(peer, resource, month).create();
            Api.delegate(visit)
                    .with("person", person.code())
                    .with("organization", peer.code())
                    .create();
            Api.delegate(visit)
                    .with("label", Map.of("en", "Officials"))
                    .with("headcount", 7)
                    .create();
        }
        Made attendances = computed("ATTENDANCES").create();
        counted(attendances)
                .body("value", equalTo(16))
                .body("counted.amount", contains(8, 8))
                .body("people.persons", equalTo(1))
                .body("people.atLeast", equalTo(8))
                .body("people.atMost", equalTo(15));
        counted(computed("UNIQUE_PERSONS").create()).body("value", equalTo(8)).body("atMost", equalTo(15));
        counted(computed("ATTENDANCES").with("countries", List.of("PA")).create())
                .body("value", equalTo(2))
                .body("leftOut.leftOut", contains("ORGANIZATION_NOT_KNOWN", "ORGANIZATION_NOT_KNOWN"));
        counted(computed("ATTENDANCES").with("sides", List.of("HOSTING")).create())
                .body("value", equalTo(0));
        lines(attendances)
                .body("periods[0].computed.disaggregation.dimension", contains("SEX", "COUNTRY"))
                .body("periods[0].computed.disaggregation[0].categories.value", contains(2))
                .body("periods[0].computed.disaggregation[0].notKnown", equalTo(14));
        Api.get("programs/" + measures.program.code() + "/attendance", "side", "SENDING")
                .then()
                .body("visits", equalTo(2))
                .body("people.attendances", equalTo(16))
                .body("people.by.dimension", contains("SEX", "AGE_BAND", "COUNTRY", "ORGANIZATION_KIND"));
    }

    @Test
    void outcomes_count_to_which_the_program_contributed() {
        Made visit = visit(peer, resource, "2013-02").create();
        Sketch outcome = new Sketch("outcomes")
                .with("title", Map.of("en", "A committee"))
                .with("kind", "BODY_CREATED")
                .with("date", "2013-05")
                .with("contributions", List.of(Map.of("visit", visit.code())));
        Made created = outcome.create();
        outcome.with("kind", "OTHER").create();
        outcome.without("date").create();
        outcome.with("contributions", List.of()).create();
        counted(computed("OUTCOMES")
                        .with("outcomeKinds", List.of("BODY_CREATED"))
                        .create())
                .body("value", equalTo(1))
                .body("counted.record.code", contains(created.code()))
                .body("leftOut.leftOut", contains("UNDATED"));
    }

    @Test
    void observations_of_the_programs_places_are_put_together() {
        Made far = Api.municipality("Palencia").create();
        for (Made place : List.of(peer, far)) {
            new Sketch("observations")
                    .with("municipality", place.code())
                    .with("measure", "HOMICIDES")
                    .with("periodStart", "2013-02")
                    .with("value", 4)
                    .create();
        }
        Sketch homicides = computed("OBSERVATION").with("observed", "HOMICIDES");
        counted(homicides.create()).body("value", equalTo(4)).body("counted.kind", contains("observations"));
        counted(homicides
                        .with("code", Api.unique("homicides"))
                        .refers("municipalities", far, peer)
                        .create())
                .body("value", equalTo(8));
    }

    @Test
    void an_approved_report_overrides_what_was_computed_and_both_stay() {
        visit(peer, resource, "2013-02").create();
        Made indicator = computed("VISITS").create();
        Made aim = target(indicator, 4).create();
        lines(indicator)
                .body("periods.period.label", contains("2013 H1", "2013 H2"))
                .body("periods[0].actual", equalTo(1))
                .body("periods[0].actualFrom", equalTo("COMPUTED"))
                .body("periods[0].target.status", equalTo("DRAFT"))
                .body("periods[1].actual", equalTo(0))
                .body("periods[1].target", nullValue());
        Made reported = actual(indicator, 3)
                .with("overrideReason", Map.of("en", "Two visits are not recorded."))
                .create();
        lines(indicator).body("periods[0].actual", equalTo(1)).body("periods[0].reported.value", equalTo(3));
        reported.post("submission", Map.of()).then().statusCode(200);
        reported.read().post("approval", Map.of()).then().statusCode(200);
        lines(indicator)
                .body("periods[0].actual", equalTo(3))
                .body("periods[0].actualFrom", equalTo("REPORTED"))
                .body("periods[0].computed.value", equalTo(1))
                .body("periods[0].reported.overrideReason.en", equalTo("Two visits are not recorded."))
                .body("periods[0].target.code", equalTo(aim.code()));
    }

    @Test
    void a_cumulative_indicator_counts_from_its_first_period_on() {
        visit(peer, resource, "2013-02").create();
        visit(peer, resource, "2013-08").create();
        visit(peer, resource, "2012-08").create();
        lines(computed("VISITS").create()).body("periods.actual", contains(1, 1));
        lines(computed("VISITS").with("cumulative", true).create()).body("periods.actual", contains(1, 2));
    }

    @Test
    void nothing_is_computed_for_an_indicator_without_definition_or_baseline_nor_for_one_typed_in() {
        Made bare = computed("VISITS").without("definition").create();
        lines(bare).body("periods[0].computed", nullValue());
        String counted = "indicators/%s/counted";
        Api.get(counted.formatted(bare.code()), "period", "2013 H1").then().statusCode(409);
        Made typed = measures.indicator().create();
        Api.get(counted.formatted(typed.code()), "period", "2013 H1").then().statusCode(409);
        Api.get(counted.formatted(typed.code()), "period", "2019")
                .then()
                .statusCode(400)
                .body("violations.field", contains("period"));
    }

    @Test
    void what_a_partner_does_not_see_is_not_counted_for_it() {
        visit(peer, resource, "2013-02").create();
        Made stranger = Api.municipality("Mixco").create();
        Made other = Api.partnership(resource.code(), stranger.code())
                .with("program", measures.program.code())
                .create();
        Made indicator = computed("VISITS").create();
        String counted = Api.BASE + "indicators/" + indicator.code() + "/counted";
        var partner = Callers.with(Role.PARTNER, false, UUID.fromString(stranger.id()));
        Callers.by(partner)
                .queryParam("period", "2013 H1")
                .get(counted)
                .then()
                .body("value", equalTo(0))
                .body("counted", empty());
        counted(indicator).body("value", equalTo(1));
        assertEquals(0, other.view().getInt("version"));
    }

    private static ValidatableResponse lines(Made indicator) {
        return Api.get("indicators/" + indicator.code() + "/values").then().statusCode(200);
    }
}
