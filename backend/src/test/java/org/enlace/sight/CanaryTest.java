package org.enlace.sight;

import static org.enlace.shared.Callers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a caller may not know is looked for in every answer that it can get. */
@QuarkusTest
@Tag("once")
@WithTestResource(TestDatabase.class)
class CanaryTest {

    /** What nobody reads of an address that is longer than the server takes. */
    private static final int TOO_LONG = 414;

    private static World shown;
    private static World hidden;
    private static Delegates delegates;
    private static Delegates strangers;

    /** The first answer that told each word, to be said where it should not. */
    private final Map<String, String> where = new TreeMap<>();

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
    void who_may_know_all_finds_all() {
        Set<String> found = found(with(Role.ADMIN, true));
        assertEquals(new TreeSet<>(words()), found);
    }

    @Test
    void the_public_learns_of_published_programs_without_who_is_not_published() {
        assertFinds(known(shown.word, delegates.name, delegates.role), Caller.ANONYMOUS);
    }

    @Test
    void a_viewer_learns_of_all_programs_without_who_is_not_published() {
        assertFinds(
                known(shown.word, delegates.name, delegates.role, hidden.word, strangers.name, strangers.role),
                with(Role.VIEWER, false));
    }

    @Test
    void a_coordinator_without_the_permission_learns_as_little_of_people_as_a_viewer() {
        assertFinds(
                known(shown.word, delegates.name, delegates.role, hidden.word, strangers.name, strangers.role),
                with(Role.COORDINATOR, false));
    }

    @Test
    void a_partner_learns_of_its_own_people_and_of_others_what_the_public_does() {
        assertFinds(
                known(
                        shown.word,
                        delegates.name,
                        delegates.role,
                        hidden.word,
                        strangers.name,
                        strangers.role,
                        strangers.secret),
                with(Role.PARTNER, true, UUID.fromString(hidden.peer.id())));
    }

    @Test
    void a_partner_without_the_permission_learns_nothing_of_other_programs_nor_of_people() {
        assertFinds(
                known(shown.word, delegates.name, delegates.role),
                with(Role.PARTNER, false, UUID.fromString(shown.peer.id())));
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

    private void assertFinds(Set<String> words, Caller caller) {
        Set<String> found = found(caller);
        assertEquals(words, found, where::toString);
    }

    /** Those of the words that any answer tells; the log tells none of them to anybody. */
    private Set<String> found(Caller caller) {
        List<Made> records = Stream.of(hidden, shown)
                .flatMap(world -> world.records().stream())
                .toList();
        Log log = new Log();
        Crawl crawl = new Crawl(caller, records, words());
        List<Crawl.Answer> answers = log.during(crawl);
        assertTrue(log.lines.contains(Log.CONTROL), "the log is not looked at");
        assertTrue(crawl.operations() > 40, crawl.operations() + " operations");
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(one -> one.status() >= 500 || one.status() == TOO_LONG)
                        .toList());
        Set<String> found = new TreeSet<>();
        for (String word : words()) {
            List<Crawl.Answer> telling =
                    answers.stream().filter(one -> one.text().contains(word)).toList();
            if (!telling.isEmpty()) {
                found.add(word);
                where.put(word, telling.get(0).asked());
            }
            assertEquals(
                    List.of(),
                    log.lines.stream().filter(line -> line.contains(word)).toList());
        }
        return found;
    }

    /** What the server writes down meanwhile. */
    private static final class Log extends Handler {

        private static final String CONTROL = "Somebody asks for everything";

        private final List<String> lines = new ArrayList<>();

        List<Crawl.Answer> during(Crawl crawl) {
            LogManager.getLogManager().getLogger("").addHandler(this);
            Logger.getLogger("org.enlace").info(CONTROL);
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
