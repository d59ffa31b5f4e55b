package org.enlace.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.enlace.shared.audit.Action;

/**
 * Walks all chains from their beginning to their end and finds the first entry of each that was edited, removed, moved
 * or slipped in. It holds a page of entries in memory, and lets others write meanwhile.
 */
final class Verification {

    private static final int PAGE = 1000;

    private final Connection database;
    private final Entries entries;
    private final Collection<Head> kept;
    private AuditEntry eraser;

    /** @param kept heads of earlier times, which the chains must still have */
    Verification(Connection database, Collection<Head> kept) {
        this.database = database;
        entries = new Entries(database);
        this.kept = kept;
    }

    List<Verified> chains() throws SQLException {
        List<Verified> chains = new ArrayList<>();
        for (int chain = 0; chain < Chain.COUNT; chain++) {
            chains.add(new Walk(chain).toEnd());
        }
        for (AuditEntry stray : entries.stray()) {
            chains.add(new Verified(stray.chain, 0, null, Optional.of(Fault.of(Fault.Kind.MISSING, stray))));
        }
        return chains;
    }

    private final class Walk {

        private final int chain;
        private long number;
        private String last = "";

        Walk(int chain) {
            this.chain = chain;
        }

        Verified toEnd() throws SQLException {
            Fault fault = fault();
            return new Verified(
                    chain, number, number == 0 ? null : new Head(chain, number, last), Optional.ofNullable(fault));
        }

        /** Where others add entries meanwhile, it goes on until it has seen the end. */
        private Fault fault() throws SQLException {
            while (true) {
                Chain end = Chain.read(database, chain);
                if (end == null) {
                    return Fault.at(Fault.Kind.NO_END, number);
                }
                while (number < end.entries()) {
                    Fault fault = page(end.entries());
                    if (fault != null) {
                        return fault;
                    }
                }
                if (number != end.entries() || !last.equals(end.head())) {
                    return Fault.at(Fault.Kind.OTHER_END, number);
                }
                List<AuditEntry> beyond = entries.beyond(chain, number);
                if (beyond.isEmpty()) {
                    return behindTheEnd();
                }
                if (end.equals(Chain.read(database, chain))) {
                    return Fault.of(Fault.Kind.OTHER_END, beyond.get(0));
                }
            }
        }

        private Fault page(long end) throws SQLException {
            long until = Math.min(end, number + PAGE);
            for (AuditEntry entry : entries.of(chain, number, until)) {
                Fault.Kind fault = fault(entry);
                if (fault != null) {
                    return Fault.of(fault, entry);
                }
                number = entry.number;
                last = entry.hash;
            }
            return number == until ? null : Fault.at(Fault.Kind.MISSING, number + 1);
        }

        private Fault.Kind fault(AuditEntry entry) throws SQLException {
            if (entry.number != number + 1) {
                return Fault.Kind.MISSING;
            }
            if (!last.equals(entry.previous)) {
                return Fault.Kind.UNLINKED;
            }
            if (!entry.digest().equals(entry.hash)) {
                return Fault.Kind.ALTERED;
            }
            if (entry.erased() ? !rightlyErased(entry) : !entry.contentDigest().equals(entry.contentHash)) {
                return Fault.Kind.CONTENT;
            }
            boolean other = kept.stream()
                    .anyMatch(head -> head.chain() == chain
                            && head.number() == entry.number
                            && !head.hash().equals(entry.hash));
            return other ? Fault.Kind.OTHER_HEAD : null;
        }

        private Fault behindTheEnd() {
            return kept.stream()
                    .filter(head -> head.chain() == chain && head.number() > number)
                    .findFirst()
                    .map(head -> Fault.at(Fault.Kind.OTHER_HEAD, number + 1))
                    .orElse(null);
        }
    }

    /** Whether the content went whole, and an entry with an intact content says that it did. */
    private boolean rightlyErased(AuditEntry entry) throws SQLException {
        if (eraser == null || !eraser.id.equals(entry.erasedBy)) {
            eraser = entries.with(entry.erasedBy).stream().findFirst().orElse(null);
        }
        return entry.empty()
                && eraser != null
                && eraser.action == Action.ERASE
                && eraser.afterState != null
                && eraser.afterState.contains('"' + entry.id.toString() + '"')
                && eraser.contentDigest().equals(eraser.contentHash)
                && eraser.digest().equals(eraser.hash);
    }
}
