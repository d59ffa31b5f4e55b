package org.enlace.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class MessageTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile(
            "(?:new Message\\(|conflict\\(|unprocessable\\(|Refusal\\.of\\([^,\"]+,|Message\\.known\\()\\s*\"([^\"]+)\"");
    private static final Pattern CHECKED = Pattern.compile("input\\s*\\.check\\([^;]*,\\s*\"([a-z][a-z.-]+)\"[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    @Test
    void a_message_speaks_the_language_of_its_reader() {
        Message message = new Message("unknown-reference", new Message("kind.Visit"), "it's");

        assertEquals("unknown visit \"it's\"", message.in(Locale.ENGLISH));
        assertTrue(message.in(Message.SPANISH).contains("visita"), message.in(Message.SPANISH));
        assertEquals(message.in(Message.SPANISH), message.text().es());
        assertEquals(message.in(Locale.ENGLISH), message.text().en());
    }

    @Test
    void numbers_are_written_without_separators() {
        assertTrue(new Message("body-too-large", 2097152L).in(Locale.ENGLISH).contains("2097152"));
    }

    @Test
    void a_literal_says_what_it_was_given_even_when_it_looks_like_a_pattern() {
        assertEquals("it's {0}", Message.literal("it's {0}").in(Locale.ENGLISH));
    }

    @Test
    void a_key_that_nobody_wrote_is_an_error() {
        Assertions.assertThrows(MissingResourceException.class, () -> new Message("no-such-key").in(Locale.ENGLISH));
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_arguments() throws IOException {
        for (String bundle : Set.of("messages", "ValidationMessages")) {
            Properties english = bundle(bundle + ".properties");
            Properties spanish = bundle(bundle + "_es.properties");

            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(spanish.keySet()));
            english.stringPropertyNames()
                    .forEach(key -> assertEquals(
                            arguments(english.getProperty(key)), arguments(spanish.getProperty(key)), key));
        }
    }

    @Test
    void every_apostrophe_of_a_message_survives_its_formatting() throws IOException {
        for (String bundle : Set.of("messages.properties", "messages_es.properties")) {
            bundle(bundle)
                    .forEach((key, text) -> assertTrue(
                            ((String) text)
                                            .replace("''", "")
                                            .replace("'{'", "")
                                            .replace("'}'", "")
                                            .indexOf('\'')
                                    < 0,
                            bundle + ": double the apostrophe in " + key));
        }
    }

    @Test
    void every_message_that_the_code_names_exists() throws IOException {
        Set<Object> known = bundle("messages.properties").keySet();
        Set<String> named = named();

        assertTrue(named.size() > 30, "the search finds too little to prove anything: " + named);
        named.removeIf(key -> known.contains(key) || key.endsWith("."));
        assertEquals(Set.of(), named);
    }

    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Stream.of(NAMED, CHECKED).forEach(pattern -> {
                    var matcher = pattern.matcher(source);
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                });
            }
        }
        return keys;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            bundle.load(in);
        }
        return bundle;
    }
}
