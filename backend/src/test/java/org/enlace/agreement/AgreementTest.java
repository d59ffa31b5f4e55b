package org.enlace.agreement;

import static org.enlace.shared.Api.codes;
import static org.enlace.shared.Api.get;
import static org.enlace.shared.Api.municipality;
import static org.enlace.shared.Api.partnership;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AgreementTest {

    private Made largo;
    private Made mixco;
    private Made partnership;

    @BeforeEach
    void two_municipalities_are_partners() {
        largo = municipality("Largo").create();
        mixco = municipality("Mixco").create();
        partnership = partnership(largo.code(), mixco.code()).create();
    }

    private Sketch memorandum() {
        return Api.memorandum(partnership);
    }

    private Sketch signedBy(Made... organizations) {
        return memorandum()
                .with(
                        "signatories",
                        Arrays.stream(organizations)
                                .map(one -> Map.of("organization", one.code(), "signed", "2011-01?"))
                                .toList());
    }

    @Test
    void a_signatory_that_is_no_party_is_kept_with_a_warning() {
        Made stranger = municipality("Stranger").create();
        signedBy(largo, stranger)
                .create()
                .get()
                .then()
                .body("signatories.organization.code", equalTo(List.of(largo.code(), stranger.code())))
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("SIGNATORY_NO_PARTY"))
                .body("warnings[0].message.es", containsString("Stranger"));
    }

    @Test
    void a_department_of_a_party_may_sign() {
        Made police = municipality("Police").with("parent", largo.code()).create();
        signedBy(police, mixco).create().get().then().body("warnings", hasSize(0));
    }

    @Test
    void it_cannot_expire_before_it_was_signed_or_took_effect() {
        memorandum()
                .with("signed", "2012")
                .with("expires", "2011-12")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("expires"));
        memorandum()
                .with("signed", "2011")
                .with("effective", "2012-02")
                .with("expires", "2012-01")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("expires"));
        memorandum().with("signed", "2012-03").with("expires", "2012").create();
    }

    @Test
    void nobody_signs_twice() {
        signedBy(largo, largo).post().then().statusCode(400).body("violations.field", hasItem("signatories"));
    }

    @Test
    void it_is_found_by_signatory_partnership_kind_status_and_the_date_of_signing() {
        Made signed = signedBy(largo).with("signed", "2011-01").create();
        Made draft =
                memorandum().with("kind", "WORK_PLAN").with("status", "DRAFT").create();
        List<String> one = List.of(signed.code());
        assertEquals(one, codes("agreements", "organization", largo.code()));
        assertEquals(one, codes("agreements", "partnership", partnership.code(), "kind", "MOU"));
        assertEquals(one, codes("agreements", "partnership", partnership.code(), "status", "SIGNED"));
        assertEquals(one, codes("agreements", "partnership", partnership.code(), "from", "2011", "to", "2011-01"));
        assertEquals(List.of(), codes("agreements", "partnership", partnership.code(), "from", "2012"));
        assertEquals(
                List.of(signed.code(), draft.code()),
                codes("agreements", "partnership", partnership.code(), "q", "MEMO"));
        get("agreements", "organization", "nobody-at-all").then().statusCode(400);
    }

    @Test
    void a_partnership_with_an_agreement_stays() {
        Made signed = signedBy(largo).create();
        partnership.read().delete().then().statusCode(409);
        signed.patch(Map.of("survivesProgram", true)).then().statusCode(200).body("survivesProgram", equalTo(true));
        signed.read().delete().then().statusCode(204);
    }
}
