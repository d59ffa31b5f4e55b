package org.enlace.audit;

import static io.restassured.RestAssured.given;
import static java.util.Comparator.reverseOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AuditResourceTest {

    @Inject
    Forgetting forgetting;

    @Test
    void a_record_s_history_comes_newest_first_and_page_by_page() {
        Made made = Api.municipality("Mixco").create();
        for (String region : List.of("One", "Two", "Three", "Four")) {
            made = made.read();
            made.patch(Map.of("region", region)).then().statusCode(200);
        }
        List<String> regions = new ArrayList<>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? Api.get("audit", "record", made.id(), "limit", 2)
                    : Api.get("audit", "record", made.id(), "limit", 2, "cursor", cursor);
            regions.addAll(page.then().statusCode(200).extract().path("items.after.region"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(5, regions.size());
        assertEquals(List.of("Four", "Three", "Two", "One"), regions.subList(0, 4));
    }

    @Test
    void a_file_holds_a_whole_history_newest_first() {
        Made made = Api.municipality("Mixco").create();
        made.patch(Map.of("region", "=1+1")).then().statusCode(200);

        String csv = Api.get("audit", "record", made.id(), "format", "csv", "limit", 1)
                .asString();
        List<String> lines = csv.lines().toList();
        assertEquals(
                "at,account,name,credential,address,action,kind,record,code,before,after,content,head", lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains(",CHANGE,municipalities,%s,".formatted(made.id())), lines.get(1));
        assertTrue(lines.get(1).contains("\"{\"\"region\"\":\"\"=1+1\"\""), lines.get(1));
        assertTrue(lines.get(2).contains(",CREATE,"), lines.get(2));
        assertEquals(
                'P', Api.get("audit", "record", made.id(), "format", "xlsx").asByteArray()[0]);
    }

    @Test
    void a_file_goes_on_beyond_what_is_read_at_once() {
        UUID record = UUID.randomUUID();
        int many = 501;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < many; i++) {
                new Deed(Action.READ, "tests", record, null, null, Map.of("turn", i)).note();
            }
        });

        List<Integer> turns = Api.get("audit", "record", record, "format", "ndjson")
                .asString()
                .lines()
                .map(line -> JsonPath.from(line).getInt("after.turn"))
                .toList();
        assertEquals(IntStream.range(0, many).boxed().sorted(reverseOrder()).toList(), turns);
        Api.get("audit", "record", record, "count", true, "limit", 2)
                .then()
                .body("total", equalTo(many))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void filters_narrow_what_is_listed() {
        Made made = Api.municipality("Mixco").create();
        made.patch(Map.of("region", "Guatemala")).then().statusCode(200);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        of(made, "action", "CHANGE").body("items", hasSize(1)).body("items[0].before.region", nullValue());
        of(made, "action", "DELETE").body("items", empty());
        of(made, "kind", "municipalities").body("items", hasSize(2));
        of(made, "kind", "visits").body("items", empty());
        of(made, "account", UUID.randomUUID()).body("items", empty());
        of(made, "from", today.minusDays(1)).body("items", hasSize(2));
        of(made, "from", today.plusDays(2)).body("items", empty());
        of(made, "to", today.plusDays(1)).body("items", hasSize(2));
        of(made, "to", today.minusDays(2)).body("items", empty());
        of(made, "from", "1950").body("items", hasSize(2));
        Api.get("audit", "kind", "municipalities", "limit", 5)
                .then()
                .body("items.kind", everyItem(equalTo("municipalities")));
    }

    @Test
    void what_cannot_be_a_filter_is_refused_with_what_could() {
        Api.get("audit", "record", "1-1-1-1-1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("record"))
                .body("violations[0].hint", containsString("0198"));
        Api.get("audit", "action", "EAT").then().statusCode(400).body("violations[0].hint", containsString("DELETE"));
        Api.get("audit", "cursor", "x").then().statusCode(400);
        Api.get("audit/verification", "head", "0:1:zz")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("chain:number:hash"));
    }

    @Test
    void the_audit_is_verified_and_can_be_held_against_its_earlier_heads() {
        Api.focusArea("Policing").create();
        List<String> heads = Api.get("audit/verification")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("faults", empty())
                .extract()
                .path("heads");
        Api.focusArea("Fire").create();

        given().queryParam("head", heads)
                .get(Api.BASE + "audit/verification")
                .then()
                .body("whole", equalTo(true));
        String other = heads.get(0).replaceFirst("[0-9a-f]{4}$", "0000");
        given().queryParam("head", other)
                .header("Accept-Language", "es")
                .get(Api.BASE + "audit/verification")
                .then()
                .body("whole", equalTo(false))
                .body("faults.message", hasItem(containsString("cadena")));
    }

    @Test
    void who_is_forgotten_is_gone_from_the_entries_and_the_chains_stay_whole() {
        String name = Api.unique("Canary");
        Made person = Api.person(name).with("email", name + "@example.org").create();
        person.patch(Map.of("phone", "+1 555 " + name)).then().statusCode(200);
        Made part =
                Api.delegate(Api.visit().create()).with("person", person.code()).create();
        UUID id = UUID.fromString(person.id());

        QuarkusTransaction.requiringNew()
                .run(() -> forgetting.of(id, List.of(UUID.fromString(part.id())), List.of(name)));

        of(person, "limit", 10)
                .body("items", hasSize(3))
                .body("items[0].action", equalTo("ERASE"))
                .body("items[0].after.entries", hasSize(3))
                .body("items[1].content", equalTo("ERASED"))
                .body("items[2].code", nullValue());
        of(part, "limit", 10).body("items.content", equalTo(List.of("ERASED")));
        String all =
                QuarkusTransaction.requiringNew().call(() -> Noted.content(AuditEntry.<AuditEntry>listAll().stream()));
        assertEquals(-1, all.indexOf(name));
        Api.get("audit/verification").then().body("whole", equalTo(true)).body("heads", not(empty()));
    }

    private static ValidatableResponse of(Made record, String filter, Object value) {
        return Api.get("audit", "record", record.id(), filter, value).then().statusCode(200);
    }
}
