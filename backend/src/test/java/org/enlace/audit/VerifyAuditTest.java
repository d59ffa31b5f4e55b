package org.enlace.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.start.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class VerifyAuditTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void anEntry() {
        Api.focusArea("Policing").create();
    }

    @Test
    void a_whole_audit_is_told_with_its_heads_which_can_be_given_again() {
        assertEquals(VerifyAudit.WHOLE, run(List.of()));
        List<String> heads = lines().filter(line -> line.startsWith("--head ")).toList();
        assertTrue(lines().anyMatch(line -> line.endsWith("the audit is whole.")));

        Api.focusArea("Fire").create();
        assertEquals(
                VerifyAudit.WHOLE,
                run(heads.stream().flatMap(line -> Stream.of(line.split(" "))).toList()));
    }

    @Test
    void a_head_that_its_chain_does_not_have_makes_the_audit_broken() {
        assertEquals(VerifyAudit.BROKEN, run(List.of("--head", "0:1:" + "0".repeat(64))));
        assertTrue(lines().anyMatch(line -> line.startsWith("Chain 0, place 1, entry ")));
    }

    @Test
    void what_cannot_be_understood_or_reached_is_no_verdict() {
        assertEquals(VerifyAudit.UNKNOWN, run(List.of("--head", "yesterday")));
        assertTrue(lines().anyMatch(line -> line.startsWith("Usage: ")));
        Database none = new Database(new org.h2.Driver(), "jdbc:h2:file:./target/none/enlace;IFEXISTS=TRUE", "sa", "");
        assertEquals(VerifyAudit.UNKNOWN, new VerifyAudit(none, out()).run(List.of()));
        assertTrue(lines().anyMatch(line -> line.startsWith("The audit cannot be verified: ")));
    }

    private int run(List<String> arguments) {
        var driver = url.startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
        return new VerifyAudit(new Database(driver, url, user, user.equals("sa") ? "" : user), out()).run(arguments);
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private Stream<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines();
    }
}
