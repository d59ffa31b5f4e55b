package org.enlace.commitment;

import static org.enlace.shared.Api.codes;
import static org.enlace.shared.Api.get;
import static org.enlace.shared.Api.municipality;
import static org.enlace.shared.Api.partnership;
import static org.enlace.shared.Api.unique;
import static org.enlace.shared.Api.visit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CommitmentTest {

    @Inject
    SessionFactory sessions;

    private Made pinellas;
    private Made colon;
    private Made partnership;
    private Made agreement;

    @BeforeEach
    void pinellas_and_colon_sign() {
        pinellas = municipality("Pinellas").create();
        colon = municipality("Colon").create();
        partnership = partnership(pinellas.code(), colon.code()).create();
        agreement = Api.memorandum(partnership)
                .with("signed", "2011")
                .with("expires", "2012-11")
                .create();
    }

    private Sketch visits() {
        return new Sketch("commitments")
                .with("code", unique("visits"))
                .with("text", Map.of("en", "Two visits to Panama"))
                .with("metric", "VISITS_OUT")
                .with("quantity", 2)
                .with("responsible", List.of(pinellas.code()))
                .with("beneficiaries", List.of(colon.code()));
    }

    private Made travels(Made sender, Made host, String date) {
        return visit(partnership.code())
                .with("status", "COMPLETED")
                .with("senders", List.of(sender.code()))
                .with("hosts", List.of(host.code()))
                .with("start", date)
                .create();
    }

    @Test
    void progress_follows_from_completed_visits() {
        Made first = travels(pinellas, colon, "2011-03");
        travels(pinellas, colon, "2010");
        travels(colon, pinellas, "2011-05");
        Made commitment = visits().with("agreement", agreement.code()).create();
        commitment
                .get()
                .then()
                .body("partnership.code", equalTo(partnership.code()))
                .body("progress.actual", equalTo(1))
                .body("progress.quantity", equalTo(2))
                .body("progress.counted.code", equalTo(List.of(first.code())))
                .body("progress.deadline", equalTo("2012-11-30"))
                .body("progress.state", equalTo("MISSED"));
        travels(pinellas, colon, "2012");
        commitment.get().then().body("progress.state", equalTo("MET"));
    }

    @Test
    void a_visit_called_off_does_not_count() {
        Made visit = travels(pinellas, colon, "2011-03");
        Made commitment = visits().with("agreement", agreement.code()).create();
        visit.patch(Map.of("status", "POSTPONED")).then().statusCode(200);
        commitment.get().then().body("progress.actual", equalTo(0));
    }

    @Test
    void people_trained_are_counted_where_they_attended() {
        Made visit = travels(colon, pinellas, "2011-03");
        Sketch group = Api.delegate(visit).with("label", Map.of("en", "Officials"));
        group.with("headcount", 8).with("attendance", "ATTENDED").create();
        group.with("headcount", 3).with("attendance", "NO_SHOW").create();
        visits().with("metric", "PEOPLE_TRAINED")
                .with("agreement", agreement.code())
                .create()
                .get()
                .then()
                .body("progress.actual", equalTo(8))
                .body("progress.counted.code", equalTo(List.of(visit.code())));
    }

    @Test
    void documents_are_outcomes_that_name_the_agreement_or_a_visit() {
        Made visit = travels(pinellas, colon, "2011-03");
        Sketch plan =
                new Sketch("outcomes").with("title", Map.of("en", "A plan")).with("kind", "PLAN_APPROVED");
        plan.with("contributions", List.of(Map.of("visit", visit.code()), Map.of("agreement", agreement.code())))
                .create();
        plan.with("contributions", List.of(Map.of("agreement", agreement.code())))
                .create();
        plan.with("contributions", List.of(Map.of("effort", Map.of("en", "A national plan"))))
                .create();
        visits().with("metric", "DOCUMENT")
                .with("agreement", agreement.code())
                .create()
                .get()
                .then()
                .body("progress.actual", equalTo(2));
    }

    @Test
    void a_page_needs_as_many_queries_for_one_commitment_as_for_many() {
        travels(pinellas, colon, "2011-03");
        visits().with("agreement", agreement.code()).create();
        long forOne = statementsOfPage();
        for (int i = 0; i < 3; i++) {
            travels(pinellas, colon, "2012-0" + (i + 1));
            visits().with("agreement", agreement.code()).create();
        }
        assertEquals(forOne, statementsOfPage());
    }

    private long statementsOfPage() {
        var statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        codes("commitments", "agreement", agreement.code());
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void it_belongs_to_an_agreement_or_a_partnership_and_to_both_only_together() {
        visits().post().then().statusCode(400).body("violations.field", hasItem("agreement"));
        Made other = partnership().create();
        visits().with("agreement", agreement.code())
                .with("partnership", other.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("partnership"));
        visits().with("agreement", agreement.code())
                .with("partnership", partnership.code())
                .create();
        visits().with("partnership", partnership.code())
                .create()
                .get()
                .then()
                .body("agreement", nullValue())
                .body("comparator", equalTo("AT_LEAST"))
                .body("progress.deadline", nullValue())
                .body("progress.state", equalTo("NOT_STARTED"));
    }

    @Test
    void it_is_found_by_agreement_partnership_metric_and_who_promises_whom() {
        Made agreed =
                visits().with("agreement", agreement.code()).with("due", "2012").create();
        Made said = visits().with("partnership", partnership.code())
                .with("metric", "EVENT")
                .create();
        List<String> both = List.of(agreed.code(), said.code());
        assertEquals(both, codes("commitments", "partnership", partnership.code()));
        assertEquals(both, codes("commitments", "responsible", pinellas.code()));
        assertEquals(both, codes("commitments", "beneficiary", colon.code(), "q", "panama"));
        assertEquals(List.of(agreed.code()), codes("commitments", "agreement", agreement.code()));
        assertEquals(List.of(said.code()), codes("commitments", "partnership", partnership.code(), "metric", "EVENT"));
        get("commitments", "partnership", partnership.code())
                .then()
                .body("items.progress.state", equalTo(List.of("MISSED", "NOT_STARTED")));
        agreement.read().delete().then().statusCode(409);
    }
}
