package org.enlace;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.enlace.access.Setup;
import org.enlace.audit.VerifyAudit;
import org.enlace.start.Preflight;
import org.enlace.start.Settings;
import org.enlace.start.Welcome;

/**
 * Starts Enlace, or says in one line why it cannot.
 *
 * <p>What an operator meets most (a port in use, a second copy on the same data) is checked before Quarkus, which would
 * find it only after opening the database, and then with a page of stack trace.
 */
@QuarkusMain
public class Main implements QuarkusApplication {

    @Inject
    HttpServer server;

    @Inject
    Setup setup;

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(VerifyAudit.NAME)) {
            System.exit(VerifyAudit.of(List.of(args).subList(1, args.length)));
        }
        // Quarkus would refuse an unreadable address with an empty answer; our own check says what is wrong with it.
        System.setProperty("vertx.disableURIValidation", "true");
        // Live reload calls this again while the development server still holds the port.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            refuseWhatCannotWork();
        }
        Quarkus.run(Main.class, args);
    }

    private static void refuseWhatCannotWork() {
        Optional<String> refusal = Preflight.of(Settings.ofProcess()).refusal();
        if (refusal.isPresent()) {
            System.err.println("Enlace does not start: " + refusal.get());
            System.exit(1);
        }
    }

    @Override
    public int run(String... args) {
        Settings settings = Settings.ofProcess().withPort(server.getPort());
        System.out.println(new Welcome(settings, setup.open(), setup.token()));
        Quarkus.waitForExit();
        return 0;
    }
}
