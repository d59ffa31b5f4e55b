package org.enlace.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.problem.Message;
import org.hibernate.LockMode;
import org.hibernate.annotations.UuidGenerator;

/**
 * What is kept of an import: what was asked, how far it is, and what it did.
 *
 * <p>Its status becomes COMMITTED in the transaction that holds its rows, so that a killed server leaves it either done
 * or not done; everything else about it is written while it runs, for those who watch.
 */
@Entity
@Table(name = "import_run")
public class Import extends PanacheEntityBase {

    /** What rows of people stand in, or may stand in. */
    private static final Set<String> PERSONAL = Set.of("people", "participants", "citations", Imports.BUNDLE);

    /** How long a running import may give no sign of life before its server counts as gone. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** A list's name, or {@value Imports#BUNDLE}. */
    public String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "import_mode")
    public ImportMode mode;

    @Enumerated(EnumType.STRING)
    public OnError onError;

    @Enumerated(EnumType.STRING)
    public ImportStatus status = ImportStatus.QUEUED;

    public long totalBytes;
    public long readBytes;
    public long created;
    public long updated;
    public long unchanged;
    public long rejected;

    /** JSON object of each file's columns; a file that is no part of a bundle has the name {@code ""}. */
    public String headers = "{}";

    /** JSON array of sentences about the file as a whole. */
    public String notices = "[]";

    /** Why it broke off. */
    public String failure;

    public Instant startedAt = now();
    public Instant touchedAt = startedAt;
    public Instant finishedAt;

    /** The account that sent it; {@code null} where none did. */
    public String createdBy;

    static Import start(String kind, ImportMode mode, OnError onError, long bytes) {
        Import started = new Import();
        started.kind = kind;
        started.mode = mode;
        started.onError = onError;
        started.totalBytes = bytes;
        started.createdBy = sender(Caller.current());
        started.persistAndFlush();
        return started;
    }

    private static String sender(Caller caller) {
        return caller.account() == null ? null : caller.account().toString();
    }

    /**
     * Whether the caller may read what it did: its own; others' only who coordinates, and where its rows tell of people
     * who may see personal data too.
     */
    boolean readable(Caller caller) {
        boolean own = createdBy != null && createdBy.equals(sender(caller));
        return own || caller.may(Right.COORDINATE) && (caller.seesPersons() || !PERSONAL.contains(kind));
    }

    static Import get(UUID id) {
        return findById(id);
    }

    /** Has it, unless somebody else does, until the transaction ends. */
    static Optional<Import> locked(UUID id) {
        return Panache.getSession()
                .createSelectionQuery("from Import where id = :id", Import.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    static void touch(Set<UUID> alive) {
        update("touchedAt = ?1 where id in ?2 and status in (QUEUED, RUNNING)", now(), alive);
    }

    void touch() {
        touchedAt = now();
    }

    void end(ImportStatus how, String why) {
        status = how;
        failure = why;
        finishedAt = now();
        touchedAt = finishedAt;
    }

    /**
     * Tells the audit: one entry for all rows.
     *
     * @param digest of the report, which says what became of each
     */
    void note(Action action, String digest) {
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("kind", kind);
        done.put("created", created);
        done.put("updated", updated);
        done.put("unchanged", unchanged);
        done.put("rejected", rejected);
        done.put("report", digest);
        new Deed(action, "imports", id, null, null, done).note();
    }

    long rows() {
        return created + updated + unchanged + rejected;
    }

    /** Whether it should be at work, and gave no sign of life for long. */
    boolean isSilent() {
        return !status.finished() && touchedAt.isBefore(now().minus(SILENCE));
    }

    static void bury(Duration silence) {
        update(
                "status = ?1, failure = ?2, finishedAt = touchedAt where status in (QUEUED, RUNNING) and touchedAt < ?3",
                ImportStatus.FAILED,
                new Message("imports.server-gone").in(Locale.ENGLISH),
                now().minus(silence));
    }

    /** When it will have read the file, at the pace so far. */
    Optional<Instant> estimatedEnd() {
        if (status != ImportStatus.RUNNING || readBytes <= 0) {
            return Optional.empty();
        }
        long elapsed = Duration.between(startedAt, touchedAt).toMillis();
        return Optional.of(
                startedAt.plusMillis(elapsed * totalBytes / readBytes).truncatedTo(ChronoUnit.SECONDS));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
