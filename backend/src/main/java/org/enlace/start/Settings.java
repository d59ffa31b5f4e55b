package org.enlace.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the checks and the greeting know of the configuration, read before there is a Quarkus to ask.
 *
 * <p>Quarkus' own names come first, as they do for Quarkus itself: the tests of the packaged application set the port
 * by them.
 *
 * @param data the H2 folder; empty when a PostgreSQL address is set
 * @param setupToken empty for one that is made up at each start
 */
public record Settings(String host, String port, Optional<Path> data, String sample, String setupToken, OpenId openid) {

    public static Settings ofProcess() {
        return of(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    static Settings of(UnaryOperator<String> lookup) {
        String database = first(lookup, "", "ENLACE_DB_URL");
        Optional<Path> data = database.startsWith("jdbc:postgresql:")
                ? Optional.empty()
                : Optional.of(Path.of(first(lookup, "data", "ENLACE_DATA")));
        return new Settings(
                first(lookup, "127.0.0.1", "quarkus.http.host", "QUARKUS_HTTP_HOST", "ENLACE_HOST"),
                first(lookup, "8080", "quarkus.http.port", "QUARKUS_HTTP_PORT", "ENLACE_PORT"),
                data,
                first(lookup, "", "ENLACE_SAMPLE"),
                first(lookup, "", "enlace.setup-token", "ENLACE_SETUP_TOKEN"),
                new OpenId(
                        first(lookup, "", "enlace.oidc.issuer", "ENLACE_OIDC_ISSUER"),
                        first(lookup, "", "enlace.oidc.role", "ENLACE_OIDC_ROLE")));
    }

    /** With the port that was taken when any free one was asked for (port 0). */
    public Settings withPort(int taken) {
        return new Settings(host, Integer.toString(taken), data, sample, setupToken, openid);
    }

    private static String first(UnaryOperator<String> lookup, String otherwise, String... names) {
        for (String name : names) {
            String value = lookup.apply(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return otherwise;
    }
}
