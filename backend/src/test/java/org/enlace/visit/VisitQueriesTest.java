package org.enlace.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Reading costs a fixed number of statements, whatever the number of records. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class VisitQueriesTest {

    private static final int VISITS = 300;

    /** Partnerships, their parties, hosts, senders, and the delegation; each read once for all records shown. */
    private static final int EMBEDDED = 5;

    @Inject
    SessionFactory sessions;

    @Test
    void a_page_of_300_visits_costs_what_a_page_of_5_costs() {
        String program = Api.program("Exchange").create().code();
        Made visit = visits(program);

        long five = statements("visits?program=%s&limit=5".formatted(program), 5);
        assertTrue(five > 0, "statistics are off");
        assertEquals(five, statements("visits?program=%s&limit=40".formatted(program), 40));
        assertEquals(five, statements("visits?program=%s&limit=300".formatted(program), VISITS));

        sessions.getStatistics().clear();
        Api.get("visits/" + visit.id()).then().statusCode(200);
        long single = sessions.getStatistics().getPrepareStatementCount();
        assertTrue(single <= 2 + EMBEDDED, single + " statements for one visit");
    }

    /** Visits of several partnerships, because a page of one would hide a query for each. */
    private static Made visits(String program) {
        List<Made> places = new ArrayList<>();
        List<Made> partnerships = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(Api.municipality("City").create());
            if (i > 0) {
                partnerships.add(
                        Api.partnership(places.get(i - 1).code(), places.get(i).code())
                                .with("program", program)
                                .create());
            }
        }
        Made last = null;
        for (int i = 0; i < VISITS; i++) {
            int at = i % partnerships.size();
            last = Api.visit(partnerships.get(at).code())
                    .refers("hosts", places.get(at))
                    .refers("senders", places.get(at + 1))
                    .with("place", places.get(at).code())
                    .create();
        }
        return last;
    }

    private long statements(String path, int expected) {
        sessions.getStatistics().clear();
        List<String> codes = Api.codes(path);
        assertEquals(expected, codes.size());
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
