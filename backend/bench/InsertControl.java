import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Participants a second that plain batches of inserts write into Enlace's H2 file, in one transaction and without any
 * check: what an import there can reach at most. Wants the server stopped and writes into the file it is given.
 *
 * <p>{@code java -Xmx192m -cp h2.jar backend/bench/InsertControl.java /absolute/path/of/a/copy/enlace 100000}
 */
class InsertControl {

    private static final String INSERT = "insert into participant (id, version, code, created_at, updated_at, attendance,"
            + " headcount, organization_id, person_id, position_title_en, publication, role, side, visit_id, sort_name,"
            + " sort_date, search_text) values (?, 0, ?, now(), now(), 'ATTENDED', 1, ?, ?, 'Officer', 'NOBODY', 'DELEGATE',"
            + " 'SENDING', ?, ?, '9999-12-31/9999-12-31', ?)";

    public static void main(String[] file) throws Exception {
        int rows = Integer.parseInt(file[1]);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file[0] + ";WRITE_DELAY=0", "sa", "")) {
            connection.setAutoCommit(false);
            List<Object[]> persons = read(connection, "select id, sort_name, search_text from person");
            List<Object[]> visits = read(connection, "select id from visit");
            List<Object[]> bodies = read(connection, "select id from organization");
            Random random = new Random(7);
            long began = System.currentTimeMillis();
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 0, seat = 0, visit = 0; i < rows; i++, seat = i % 10) {
                    visit = seat == 0 ? random.nextInt(visits.size()) : visit;
                    Object[] person = persons.get(random.nextInt(persons.size()));
                    insert.setObject(1, new UUID(began << 16 | 0x7000, Long.MIN_VALUE | i));
                    insert.setString(2, "control-" + began + "-" + i);
                    insert.setObject(3, bodies.get(visit % bodies.size())[0]);
                    insert.setObject(4, person[0]);
                    insert.setObject(5, visits.get(visit)[0]);
                    insert.setObject(6, person[1]);
                    insert.setString(7, person[2] + " officer control " + began + " " + i);
                    insert.addBatch();
                    if (i % 500 == 499 || i == rows - 1) {
                        insert.executeBatch();
                    }
                }
            }
            connection.commit();
            double seconds = (System.currentTimeMillis() - began) / 1000.0;
            double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            System.out.printf("%d rows %.2f s %.0f rows/s, %.1f s of processor%n", rows, seconds, rows / seconds, cpu);
        }
    }

    private static List<Object[]> read(Connection connection, String query) throws Exception {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery(query)) {
            while (found.next()) {
                Object[] row = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
