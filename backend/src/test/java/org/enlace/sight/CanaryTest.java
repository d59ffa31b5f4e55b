package org.enlace.sight;

import static org.enlace.shared.Callers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller may not know is looked for in every answer that it can get. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CanaryTest {

    private static World shown;
    private static World hidden;
    private static Delegates delegates;
    private static Delegates strangers;

    @BeforeEach
    void make() {
        if (shown == null) {
            shown = new World(true);
            hidden = new World(false);
            delegates = made(shown);
            strangers = made(hidden);
        }
    }

    private static Delegates made(World world) {
        Delegates delegates = new Delegates(world);
        world.documented(delegates.all());
        delegates.cite(world.one("sources"));
        return delegates;
    }

    @Test
    void who_may_know_all_finds_all() throws IOException {
        Set<String> found = found(with(Role.ADMIN, true));
        assertEquals(new TreeSet<>(words()), found);
    }

    @Test
    void the_public_learns_of_published_programs_without_who_is_not_published() throws IOException {
        assertEquals(known(shown.word, delegates.name, delegates.role), found(Caller.ANONYMOUS));
    }

    @Test
    void a_viewer_learns_of_all_programs_without_who_is_not_published() throws IOException {
        assertEquals(
                known(shown.word, delegates.name, delegates.role, hidden.word, strangers.name, strangers.role),
                found(with(Role.VIEWER, false)));
    }

    @Test
    void a_coordinator_without_the_permission_learns_as_little_of_people_as_a_viewer() throws IOException {
        assertEquals(
                known(shown.word, delegates.name, delegates.role, hidden.word, strangers.name, strangers.role),
                found(with(Role.COORDINATOR, false)));
    }

    @Test
    void a_partner_learns_of_its_own_people_and_of_others_what_the_public_does() throws IOException {
        assertEquals(
                known(
                        shown.word,
                        delegates.name,
                        delegates.role,
                        hidden.word,
                        strangers.name,
                        strangers.role,
                        strangers.secret),
                found(with(Role.PARTNER, true, UUID.fromString(hidden.peer.id()))));
    }

    @Test
    void a_partner_without_the_permission_learns_nothing_of_other_programs_nor_of_people() throws IOException {
        assertEquals(
                known(shown.word, delegates.name, delegates.role),
                found(with(Role.PARTNER, false, UUID.fromString(shown.peer.id()))));
    }

    private static Set<String> known(String... words) {
        return new TreeSet<>(Set.of(words));
    }

    private static List<String> words() {
        return Stream.concat(
                        Stream.of(shown.word, hidden.word),
                        Stream.of(delegates, strangers).flatMap(some -> Stream.of(some.secret, some.name, some.role)))
                .toList();
    }

    /** Those of the words that any answer, or the log, tells; of those that should not be, where. */
    private static Set<String> found(Caller caller) throws IOException {
        List<Made> records = Stream.of(shown, hidden)
                .flatMap(world -> world.records().stream())
                .toList();
        Log log = new Log();
        Crawl crawl = new Crawl(caller, records, words());
        List<Crawl.Answer> answers = log.during(crawl);
        assertTrue(crawl.operations() > 40, crawl.operations() + " operations");
        assertEquals(
                List.of(), answers.stream().filter(one -> one.status() >= 500).toList());
        Set<String> found = new TreeSet<>();
        for (String word : words()) {
            List<Crawl.Answer> telling =
                    answers.stream().filter(one -> one.text().contains(word)).toList();
            if (!telling.isEmpty()) {
                found.add(word);
                System.out.println("CANARY " + caller.role() + " " + name(word) + " in " + telling.size() + " of "
                        + answers.size() + ", as in " + telling.get(0).asked());
            }
            assertEquals(
                    List.of(),
                    log.lines.stream().filter(line -> line.contains(word)).toList());
        }
        return found;
    }

    private static String name(String word) {
        return (word.equals(shown.word) ? "shown" : word.equals(hidden.word) ? "hidden" : "")
                + (word.equals(delegates.secret)
                        ? "delegates.secret"
                        : word.equals(strangers.secret) ? "strangers.secret" : "")
                + (word.equals(delegates.name) ? "delegates.name" : word.equals(strangers.name) ? "strangers.name" : "")
                + (word.equals(delegates.role)
                        ? "delegates.role"
                        : word.equals(strangers.role) ? "strangers.role" : "");
    }

    /** What the server writes down meanwhile. */
    private static final class Log extends Handler {

        private final List<String> lines = new ArrayList<>();

        List<Crawl.Answer> during(Crawl crawl) throws IOException {
            LogManager.getLogManager().getLogger("").addHandler(this);
            try {
                return crawl.all();
            } finally {
                LogManager.getLogManager().getLogger("").removeHandler(this);
            }
        }

        @Override
        public synchronized void publish(LogRecord line) {
            Object[] said = line.getParameters();
            lines.add(line.getMessage()
                    + (said == null ? "" : Stream.of(said).map(String::valueOf).collect(Collectors.joining(" ")))
                    + (line.getThrown() == null ? "" : line.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
