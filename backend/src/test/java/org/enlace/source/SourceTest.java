package org.enlace.source;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourceTest {

    @Test
    void sources_are_found_by_kind_language_and_date() {
        String mark = Api.unique("memorandum");
        Made memorandum = source(mark, "MEMORANDUM").with("published", "2013?").create();
        Made article =
                source(mark + " article", "ARTICLE").with("language", "es").create();

        memorandum.get().then().body("published", equalTo("2013?")).body("title", equalTo(mark));
        Api.get("sources", "q", mark).then().body("items.code", contains(memorandum.code(), article.code()));
        Api.get("sources", "q", mark, "kind", "ARTICLE").then().body("items.code", contains(article.code()));
        Api.get("sources", "q", mark, "language", "es").then().body("items.code", contains(article.code()));
        Api.get("sources", "q", mark, "from", "2013-05", "to", "2013-06")
                .then()
                .body("items.code", contains(memorandum.code()));
    }

    @Test
    void an_address_is_one_that_a_browser_may_open() {
        source(Api.unique("page"), "WEBSITE")
                .with("url", "javascript:alert(1)")
                .with("language", "spanish")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("language", "url"));
    }

    private static Sketch source(String title, String kind) {
        return new Sketch("sources").with("title", title).with("kind", kind);
    }
}
