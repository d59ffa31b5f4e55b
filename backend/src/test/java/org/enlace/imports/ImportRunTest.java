package org.enlace.imports;

import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.Test;

/** What rows become, whatever their number. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportRunTest {

    @Inject
    SessionFactory sessions;

    @Test
    void rows_may_refer_to_earlier_rows_however_far_away() {
        String code = Api.unique("org");
        StringBuilder file = new StringBuilder("code,name,kind,country,parent\n");
        for (int n = 0; n < 2100; n++) {
            file.append("%s-%d,Unit %2$d,OTHER,US,%s\n".formatted(code, n, n == 0 ? "" : code + "-" + n / 2));
        }
        assertEquals(2100, taken("organizations", file.toString()).getInt("created"));
        Api.get("organizations/" + code + "-2001").then().body("parent.code", equalTo(code + "-1000"));
    }

    @Test
    void a_code_twice_in_a_file_is_refused_however_far_away() {
        String code = Api.unique("area");
        StringBuilder file = new StringBuilder("code,label.en\n");
        for (int n = 0; n < 2100; n++) {
            file.append("%s-%d,Area\n".formatted(code, n));
        }
        file.append(code).append("-7,Again\n");
        send(with("focus-areas", file.toString()))
                .then()
                .statusCode(422)
                .body("rejections", hasSize(1))
                .body("rejections[0].line", equalTo(2102))
                .body("rejections[0].field", equalTo("code"));
        assertEquals(0, total("focus-areas", code));
    }

    @Test
    void it_costs_as_many_statements_for_four_hundred_rows_as_for_four() {
        String visit = Api.visit(Api.partnership().create().code()).create().code();
        assertEquals(statements(visit, 4), statements(visit, 400));
    }

    private long statements(String visit, int rows) {
        String code = Api.unique("p");
        StringBuilder file = new StringBuilder("code,visit,label.en,role,side\n");
        for (int n = 0; n < rows; n++) {
            file.append("%s-%d,%s,Officer,DELEGATE,SENDING\n".formatted(code, n, visit));
        }
        sessions.getStatistics().clear();
        taken("participants", file.toString());
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void a_participant_is_matched_by_address_or_by_name_and_organization() {
        String visit = Api.visit(Api.partnership().create().code()).create().code();
        Made police = Api.organization("Police", "POLICE").create();
        String family = Api.unique("Marroquín");
        Made officer = person(family, police, "officer@" + family.toLowerCase().replace("í", "i") + ".example");
        taken(
                "participants",
                "code,visit,person,organization,role,side\n"
                        + officer.code() + "-a" + "," + visit + ","
                        + officer.view().getString("email") + ",,DELEGATE,SENDING\n"
                        + officer.code() + "-b" + "," + visit + ",JOSE "
                        + family.toUpperCase().replace("Í", "I") + "," + police.code() + ",DELEGATE,SENDING\n");
        Api.get("participants", "visit", visit)
                .then()
                .body("items", hasSize(2))
                .body("items[0].person.code", equalTo(officer.code()))
                .body("items[1].person.code", equalTo(officer.code()));
    }

    @Test
    void of_several_persons_alike_none_is_taken_and_all_are_named() {
        String visit = Api.visit(Api.partnership().create().code()).create().code();
        Made police = Api.organization("Police", "POLICE").create();
        String family = Api.unique("Colón");
        Made one = person(family, police, null);
        Made other = person(family, police, null);
        send(with(
                        "participants",
                        "visit,person,organization,role,side\n" + visit + ",José " + family + "," + police.code()
                                + ",DELEGATE,SENDING\n"))
                .then()
                .statusCode(422)
                .body("rejections[0].field", equalTo("person"))
                .body("rejections[0].hint", containsString(one.code() + " (José " + family + ", Police)"))
                .body("rejections[0].hint", containsString(other.code()));
        assertEquals(0, total("participants", family));
    }

    private static Made person(String family, Made organization, String email) {
        Sketch person = new Sketch("people")
                .with("givenNames", "José")
                .with("familyNames", family)
                .with(
                        "positions",
                        List.of(Map.of("organization", organization.code(), "title", Map.of("en", "Chief"))));
        return (email == null ? person : person.with("email", email)).create();
    }
}
