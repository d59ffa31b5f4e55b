package org.enlace.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * What may be a password: long, and none of those that are tried first.
 *
 * <p>There is no rule about kinds of characters, which makes people write the same word with a 1 behind it.
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int DIFFERENT = 5;
    private static final int WORD = 4;
    private static final int REST = 6;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** Refuses a password that is easily guessed for this account, without repeating it. */
    static void check(String field, String password, String email, String name) {
        reason(password, email, name).ifPresent(message -> {
            throw Refusal.invalid(Violation.body(field, null, message));
        });
    }

    private static Optional<Message> reason(String password, String email, String name) {
        if (password == null || length(password) < SHORTEST || length(password) > LONGEST) {
            return Optional.of(new Message("password.length", SHORTEST, LONGEST));
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(folded) || folded.chars().distinct().count() < DIFFERENT) {
            return Optional.of(new Message("password.common"));
        }
        return withoutContext(folded, email, name).length() < REST
                ? Optional.of(new Message("password.context"))
                : Optional.empty();
    }

    /** What is left when the words go that stand beside the password in every attack on this account. */
    private static String withoutContext(String folded, String email, String name) {
        String rest = folded;
        String words = String.join(" ", "enlace amuprev", email, name).toLowerCase(Locale.ROOT);
        for (String word : Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= WORD)
                .toList()) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordRule.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
