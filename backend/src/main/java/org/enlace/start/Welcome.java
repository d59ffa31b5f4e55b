package org.enlace.start;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to do next, once Enlace answers.
 *
 * @param open whether there is no administrator yet
 * @param token by which somebody becomes it; empty where the operator has fixed one, and knows it
 */
public record Welcome(Settings settings, boolean open, Optional<String> token) {

    @Override
    public String toString() {
        return """

                Enlace is ready.

                  Dashboard  open %1$s in a browser
                  API        curl '%1$s/api/v1/partnerships?organization=santa-ana'
                  Contract   %1$s/q/openapi
                  Data       %2$s%3$s
                  Sign in    %4$s
                  Stop       %5$s
                """.formatted(address(), data(), sample(), signIn(), stop());
    }

    /** The token stands behind the #, which no browser sends to any server's log. */
    private String signIn() {
        if (!open) {
            return address() + "/sign-in";
        }
        return token.map(shown ->
                        "nobody can yet: become the administrator in the next 30 minutes at%n             %s/setup#%s"
                                .formatted(address(), shown))
                .orElse("nobody can yet: become the administrator with ENLACE_SETUP_TOKEN at %s/setup"
                        .formatted(address()));
    }

    private String address() {
        boolean local = settings.host().matches("127\\.0\\.0\\.1|0\\.0\\.0\\.0|::1?");
        String host = local ? "localhost" : settings.host();
        return "http://%s:%s".formatted(host.contains(":") ? "[" + host + "]" : host, settings.port());
    }

    private String data() {
        return settings.data()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Path::toString)
                .orElse("PostgreSQL");
    }

    /** Process 1 is alone in its container, where the number means nothing outside. */
    private static String stop() {
        long process = ProcessHandle.current().pid();
        return process == 1 ? "stop the container" : "Ctrl C, or kill " + process;
    }

    private String sample() {
        return settings.sample().isEmpty() ? "" : " (with the sample \"%s\")".formatted(settings.sample());
    }
}
