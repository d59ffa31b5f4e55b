package org.enlace.start;

import java.nio.file.Path;

/** What to do next, once Enlace answers. */
public record Welcome(Settings settings) {

    public static Welcome to(Settings settings) {
        return new Welcome(settings);
    }

    @Override
    public String toString() {
        return """

                Enlace is ready.

                  Dashboard  open %1$s in a browser
                  API        curl '%1$s/api/v1/partnerships?organization=santa-ana'
                  Contract   %1$s/q/openapi
                  Data       %2$s%3$s
                  Stop       %4$s
                """.formatted(address(), data(), sample(), stop());
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
