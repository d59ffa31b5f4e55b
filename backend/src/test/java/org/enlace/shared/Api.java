package org.enlace.shared;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Enlace as its callers meet it: records made over HTTP, in the words of the domain, and lists walked to their end.
 *
 * <p>What a test makes stays in the database, so every name and code is unique, and a test asks only for its own.
 */
public final class Api {

    public static final String BASE = "/api/v1/";

    private Api() {}

    /** The word with a suffix that no other test has, a name as well as a code. */
    public static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(24);
    }

    public static Sketch focusArea(String label) {
        return new Sketch("focus-areas").named("label", label);
    }

    public static Sketch organization(String name, String kind) {
        return new Sketch("organizations").called(name).with("kind", kind).with("country", "US");
    }

    public static Sketch municipality(String name) {
        return new Sketch("municipalities").called(name).with("country", "SV");
    }

    public static Sketch program(String title) {
        return new Sketch("programs").named("title", title).with("status", "IMPLEMENTATION");
    }

    /** A partnership in which {@code peer} learns from {@code resource}, each an id or code. */
    public static Sketch partnership(String resource, String peer) {
        return new Sketch("partnerships")
                .named("title", "Partnership")
                .with("form", "PROJECT_PARTNERSHIP")
                .with("status", "ACTIVE")
                .with("parties", List.of(party(resource, "RESOURCE"), party(peer, "PEER")));
    }

    /** A partnership of two new municipalities. */
    public static Sketch partnership() {
        return partnership(
                municipality("Largo").create().code(),
                municipality("Santa Ana").create().code());
    }

    /** A visit without a date, hosts or senders, in the partnership named by id or code. */
    public static Sketch visit(String partnership) {
        return new Sketch("visits")
                .named("title", "Visit")
                .with("partnerships", List.of(partnership))
                .with("kind", "STUDY_TOUR");
    }

    /** A visit in a partnership of two new municipalities. */
    public static Sketch visit() {
        return visit(partnership().create().code());
    }

    public static Sketch agendaItem(Made visit, String title) {
        return new Sketch("agenda-items")
                .with("visit", visit.code())
                .with("kind", "PRESENTATION")
                .with("title", Map.of("en", title));
    }

    /** Somebody whom the senders sent, of whom neither name nor number is given yet. */
    public static Sketch delegate(Made visit) {
        return new Sketch("participants")
                .with("visit", visit.code())
                .with("role", "DELEGATE")
                .with("side", "SENDING")
                .with("attendance", "ATTENDED");
    }

    public static Sketch person(String familyNames) {
        return new Sketch("people").with("code", unique("person")).with("familyNames", familyNames);
    }

    /** A signed memorandum of understanding. */
    public static Sketch memorandum(Made partnership) {
        return new Sketch("agreements")
                .named("title", "Memorandum")
                .with("partnership", partnership.code())
                .with("kind", "MOU")
                .with("status", "SIGNED");
    }

    public static Map<String, Object> party(String organization, String role) {
        return Map.of("organization", organization, "role", role);
    }

    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    /** A list or a record: {@code get("visits", "from", 2011, "limit", 5)}. */
    public static Response get(String path, Object... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], String.valueOf(parameters[i + 1]));
        }
        return request.get(BASE + path);
    }

    /** The codes of a list's first page. */
    public static List<String> codes(String path, Object... parameters) {
        return get(path, parameters).then().statusCode(200).extract().path("items.code");
    }

    /** The codes of all pages of a list, in the order in which the pages gave them. */
    public static List<String> walk(String path, Object... parameters) {
        List<String> codes = new ArrayList<>();
        List<Object> asked = new ArrayList<>(List.of(parameters));
        String next;
        do {
            Response page =
                    get(path, asked.toArray()).then().statusCode(200).extract().response();
            codes.addAll(page.path("items.code"));
            next = page.path("next");
            asked = new ArrayList<>(List.of(parameters));
            asked.addAll(List.of("cursor", next == null ? "" : next));
        } while (next != null);
        return codes;
    }
}
