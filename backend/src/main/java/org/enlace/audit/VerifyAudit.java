package org.enlace.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enlace.start.Database;

/**
 * The command {@code verify-audit}: tells whether the audit of an Enlace that does not run is as it was written, and
 * where its chains end.
 */
public final class VerifyAudit {

    public static final String NAME = "verify-audit";

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int UNKNOWN = 2;

    private static final String HEAD = "--head";
    private static final int IN_USE = 90020;

    private final Database database;
    private final PrintStream out;

    VerifyAudit(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** The exit code: 0 where the audit is whole, 1 where it is not, 2 where that cannot be said. */
    public static int of(List<String> arguments) {
        return new VerifyAudit(Database.ofProcess(), System.out).run(arguments);
    }

    int run(List<String> arguments) {
        List<Head> kept = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String head = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (!arguments.get(i).equals(HEAD) || Head.read(head).isEmpty()) {
                out.printf("Usage: %s [%s chain:number:hash]...%n", NAME, HEAD);
                return UNKNOWN;
            }
            Head.read(head).ifPresent(kept::add);
        }
        try (Connection connection = database.connect()) {
            return told(VerificationView.of(new Verification(connection, kept).chains(), Locale.ENGLISH));
        } catch (SQLException error) {
            String reason = error.getErrorCode() == IN_USE
                    ? "its data is open in a running Enlace; stop that one, or ask it for /api/v1/audit/verification."
                    : error.getMessage();
            out.println("The audit cannot be verified: " + reason);
            return UNKNOWN;
        }
    }

    private int told(VerificationView found) {
        found.faults()
                .forEach(fault -> out.printf(
                        "Chain %d, place %d%s: %s%n",
                        fault.chain(),
                        fault.number(),
                        fault.entry() == null ? "" : ", entry " + fault.entry(),
                        fault.message()));
        out.printf(
                "%d entries are in order; %s%n",
                found.entries(), found.whole() ? "the audit is whole." : "the audit is NOT whole, see above.");
        found.heads().forEach(head -> out.println(HEAD + " " + head));
        return found.whole() ? WHOLE : BROKEN;
    }
}
