package org.enlace.imports;

import static org.enlace.imports.Clerk.report;
import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.Gate;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

/** What others can do while an import has written rows and is not at its end. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BesideImportsTest {

    private static final int MORE_THAN_CONNECTIONS = 40;

    @Inject
    Kinds kinds;

    @Inject
    Workload workload;

    private final ExecutorService callers = Executors.newCachedThreadPool();

    private CompletableFuture<Response> sent(String kind, String csv) {
        return CompletableFuture.supplyAsync(() -> send(with(kind, csv)), callers);
    }

    /** A file whose last row changes a record, behind more than are written at once. */
    private static String areas(String code, Made last, String label) {
        return "code,label.en\n" + rows(code, 1100, "%s-%d,Area\n") + last.code() + "," + label + "\n";
    }

    private static String rows(String code, int count, String row) {
        return IntStream.range(0, count).mapToObj(n -> row.formatted(code, n)).collect(Collectors.joining());
    }

    @Test
    void everything_can_be_read_and_written_meanwhile_the_same_kind_too() {
        Made visit = Api.visit().create();
        Made known = Api.delegate(visit).with("label", "Guide").create();
        String code = Api.unique("participant");
        Gate.Held middle = Gate.hold(code, 1);
        CompletableFuture<Response> taken = sent(
                "participants",
                "code,visit,label.en,role,side\n"
                        + rows(code, 1100, "%s-%d," + visit.code() + ",Guide,DELEGATE,SENDING\n")
                        + known.code() + "," + visit.code() + "," + code + ",DELEGATE,SENDING\n");
        middle.awaitArrivals();

        kinds.all().forEach(kind -> Api.get(kind.name, "count", true).then().statusCode(200));
        assertEquals(0, total("participants", code), "nothing is shown before its end");
        Api.municipality("Largo").create();
        Api.visit(visit.view().getString("partnerships[0].code")).create();
        Api.person("Marroquín").create();
        Made other = Api.delegate(visit).with("label", "Driver").create();
        other.patch(Map.of("label", "Chief")).then().statusCode(200);
        other.read().delete().then().statusCode(204);
        visit.read().patch(Map.of("notes", "Rain")).then().statusCode(200);
        Clerk.taken("focus-areas", "code,label.en\n" + code + ",Area\n");
        middle.open();

        assertEquals(1100, taken.join().then().statusCode(200).extract().<Integer>path("created"));
    }

    @Test
    void who_writes_what_the_import_is_writing_is_told_to_come_back() {
        Made last = Api.focusArea("Old").create();
        String code = Api.unique("area");
        Gate.Held middle = Gate.hold(code, 1);
        CompletableFuture<Response> taken = sent("focus-areas", areas(code, last, code));
        middle.awaitArrivals();

        Api.focusArea("Same")
                .with("code", code + "-7")
                .post()
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue());
        middle.open();

        taken.join().then().statusCode(200);
    }

    @Test
    void imports_that_wait_take_no_connections_and_are_known_to_be_alive() {
        Made area = Api.focusArea("Old").create();
        Made municipality = Api.municipality("Old").create();
        String code = Api.unique("held");
        Gate.Held middle = Gate.hold(code, 2);
        CompletableFuture<Response> one = sent("focus-areas", areas(code, area, code));
        CompletableFuture<Response> two =
                sent("municipalities", "code,name,country\n" + municipality.code() + "," + code + ",SV\n");
        middle.awaitArrivals();

        List<CompletableFuture<Response>> waiting = IntStream.range(0, MORE_THAN_CONNECTIONS)
                .mapToObj(n -> sent("sources", "code,title,kind\n" + code + "-" + n + ",Report,REPORT\n"))
                .toList();
        List<String> later = IntStream.range(0, 3)
                .mapToObj(n -> send(with("programs", "code,title.en,status\n" + code + "-" + n + ",P,IMPLEMENTATION\n")
                                .header("Prefer", "respond-async"))
                        .<String>path("id"))
                .toList();
        awaitQueued(MORE_THAN_CONNECTIONS);
        Api.focusArea("Meanwhile").create();
        later.forEach(this::getsSignOfLife);
        middle.open();

        waiting.forEach(each -> each.join().then().statusCode(200));
        one.join().then().statusCode(200);
        two.join().then().statusCode(200);
        later.forEach(id -> await(() -> report(id).getString("status").equals("COMMITTED")));
    }

    private static void awaitQueued(int count) {
        await(() -> Api.get("imports", "kind", "sources", "status", "QUEUED", "limit", 500)
                        .jsonPath()
                        .getList("items")
                        .size()
                == count);
    }

    /** As if it had been waiting for long. */
    private void getsSignOfLife(String id) {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        QuarkusTransaction.requiringNew().run(() -> Import.get(UUID.fromString(id)).touchedAt = before);
        workload.giveSigns();
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> Import.get(UUID.fromString(id)).touchedAt.isAfter(before.plusSeconds(1))));
    }

    private static void await(java.util.function.BooleanSupplier reached) {
        for (int i = 0; i < 400 && !reached.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertTrue(reached.getAsBoolean());
    }
}
