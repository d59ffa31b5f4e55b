package org.enlace.shared.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.organization.Organization;
import org.enlace.participant.Participant;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks for a record by the name of what it refers to finds it by the present name, not by an earlier one. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RenamingTest {

    private static final String BEFORE = Api.unique("before").replace("-", "");
    private static final String NOW = Api.unique("now").replace("-", "");

    @Inject
    SessionFactory sessions;

    private Made visit;

    @BeforeEach
    void visit() {
        visit = Api.visit(Api.partnership().create().code()).create();
    }

    @Test
    void an_organization_renames_what_people_were_in_it_and_what_took_place_there() {
        Made city = city(BEFORE);
        Made person = new Sketch("people")
                .with("code", Api.unique("person"))
                .with("familyNames", "Rojas")
                .with("positions", List.of(Map.of("organization", city.code())))
                .create();
        Made delegate = participant()
                .with("label", "Mayors")
                .with("organization", city.code())
                .create();
        Made item = agendaItem().with("venue", city.code()).create();
        Made figure = new Sketch("observations")
                .with("municipality", city.code())
                .with("measure", "POPULATION")
                .with("periodStart", "2009")
                .with("value", 5000)
                .create();

        city.patch(Map.of("name", NOW)).then().statusCode(200);

        renamed(person, delegate, item, figure);
    }

    @Test
    void no_connection_is_left_open_for_the_pool_to_close() {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Logger pool = Logger.getLogger("io.agroal.pool");
        Handler handler = new ConsoleHandler() {
            @Override
            public void publish(LogRecord warning) {
                warnings.add(warning.getMessage());
            }
        };
        pool.addHandler(handler);
        city(BEFORE).patch(Map.of("name", NOW)).then().statusCode(200);
        pool.removeHandler(handler);
        assertEquals(List.of(), warnings);
    }

    @Test
    void a_person_renames_their_part_in_a_visit_and_leaves_no_name_in_its_agenda() {
        Made person = new Sketch("people")
                .with("code", Api.unique("person"))
                .with("familyNames", BEFORE)
                .create();
        Made part = participant().with("person", person.code()).create();
        Made item = agendaItem().with("presenters", List.of(part.code())).create();
        Made unlike = participant().with("label", "Mayors").create();

        person.patch(Map.of("familyNames", NOW)).then().statusCode(200);

        renamed(part);
        assertEquals(List.of(), Api.codes("agenda-items", "visit", visit.code(), "q", NOW));
        item.get().then().body("presenters[0].name.en", equalTo(NOW));
        assertEquals(
                List.of(unlike.code(), part.code()),
                Api.codes("participants", "visit", visit.code(), "sort", "name"),
                "Mayors sort before the present name");
    }

    @Test
    void a_source_renames_its_citations() {
        Made source = source(BEFORE);
        Made citation = citation(source, visit).create();

        source.patch(Map.of("title", NOW)).then().statusCode(200);

        renamed(citation);
    }

    @Test
    void a_visit_with_another_code_renames_the_citations_about_it() {
        Made other = Api.visit(visit.view().getString("partnerships[0].code"))
                .with("code", BEFORE)
                .create();
        Made citation = citation(source("Memorandum"), other).create();

        other.patch(Map.of("code", NOW)).then().statusCode(200);

        renamed(citation);
    }

    @Test
    void a_file_renames_too_and_the_same_file_again_writes_nothing() {
        Made city = city(BEFORE);
        Made delegate = participant()
                .with("label", "Mayors")
                .with("organization", city.code())
                .create();
        String file = "code,name\n%s,%s\n".formatted(city.code(), NOW);

        imported("municipalities", file).then().statusCode(200).body("updated", equalTo(1));
        renamed(delegate);
        sessions.getStatistics().clear();
        imported("municipalities", file).then().statusCode(200).body("unchanged", equalTo(1));

        assertEquals(0, updates(Organization.class));
        assertEquals(0, updates(Participant.class));
        String lonely = "code,name\n%s,Lonely\n".formatted(city("Lonely").code());
        assertEquals(
                statements(() -> imported("municipalities", lonely)),
                statements(() -> imported("municipalities", file)),
                "nothing is looked through");
    }

    @Test
    void a_rename_costs_as_many_statements_for_400_as_for_20() {
        Made few = city("Few");
        Made many = city(BEFORE + " many");
        delegates(few, 20);
        delegates(many, 400);

        long forFew = statements(() -> few.patch(Map.of("name", NOW + " one")));
        long forMany = statements(() -> many.patch(Map.of("name", NOW + " two")));

        assertEquals(forFew, forMany);
        assertEquals(400, found("participants", NOW + " two").size());
        assertEquals(List.of(), found("participants", BEFORE + " many"));
    }

    private void delegates(Made organization, int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "%s,Group %d,DELEGATE,SENDING,%s".formatted(visit.code(), i, organization.code()))
                .collect(Collectors.joining("\n", "visit,label.en,role,side,organization\n", "\n"))
                .replace("Group", organization.code());
        imported("participants", rows).then().statusCode(200).body("created", equalTo(count));
    }

    private long updates(Class<?> type) {
        return sessions.getStatistics().getEntityStatistics(type.getName()).getUpdateCount();
    }

    private long statements(Runnable work) {
        sessions.getStatistics().clear();
        work.run();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static Response imported(String kind, String csv) {
        return Api.json().contentType("text/csv").body(csv).post(Api.BASE + "imports?mode=commit&kind=" + kind);
    }

    /** Found by the present name and no longer by the earlier one, without having been changed. */
    private static void renamed(Made... records) {
        for (Made record : records) {
            assertTrue(found(record.path(), NOW).contains(record.code()), record.path());
            assertTrue(!found(record.path(), BEFORE).contains(record.code()), record.path());
            assertEquals(
                    record.view().getString("updatedAt"), record.read().view().getString("updatedAt"));
            assertEquals(record.view().getInt("version"), record.read().view().getInt("version"));
        }
    }

    private static List<String> found(String path, String words) {
        return Api.codes(path, "q", words, "limit", 500);
    }

    private static Made city(String name) {
        return Api.municipality(name).with("code", Api.unique("city")).create();
    }

    private Sketch participant() {
        return new Sketch("participants")
                .with("visit", visit.code())
                .with("role", "PRESENTER")
                .with("side", "SENDING");
    }

    private Sketch agendaItem() {
        return new Sketch("agenda-items")
                .with("visit", visit.code())
                .with("title", "Patrol")
                .with("kind", "SITE_VISIT");
    }

    private static Made source(String title) {
        return new Sketch("sources")
                .with("code", Api.unique("source"))
                .with("title", title)
                .with("kind", "REPORT")
                .create();
    }

    private static Sketch citation(Made source, Made visit) {
        return new Sketch("citations")
                .with("code", Api.unique("citation"))
                .with("source", source.code())
                .with("entityKind", "visits")
                .with("entity", visit.code());
    }
}
