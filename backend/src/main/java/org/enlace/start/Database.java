package org.enlace.start;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** The database of an Enlace that does not run here, for commands that only read it. */
public record Database(Driver driver, String url, String user, String password) {

    private static final String H2 = "jdbc:h2:file:%s/enlace;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    public static Database ofProcess() {
        return of(Settings.ofProcess().data(), System::getenv);
    }

    static Database of(Optional<Path> data, UnaryOperator<String> environment) {
        return data.map(folder -> new Database(
                        new org.h2.Driver(),
                        H2.formatted(folder.toAbsolutePath().normalize()),
                        "sa",
                        ""))
                .orElseGet(() -> new Database(
                        new org.postgresql.Driver(),
                        environment.apply("ENLACE_DB_URL"),
                        otherwise(environment.apply("ENLACE_DB_USER")),
                        otherwise(environment.apply("ENLACE_DB_PASSWORD"))));
    }

    private static String otherwise(String given) {
        return given == null || given.isBlank() ? "enlace" : given;
    }

    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        return driver.connect(url, login);
    }
}
