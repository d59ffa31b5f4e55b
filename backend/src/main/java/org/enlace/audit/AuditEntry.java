package org.enlace.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.enlace.shared.audit.Action;
import org.hibernate.annotations.Immutable;

/**
 * What somebody did once, as it is kept for good.
 *
 * <p>The chain covers everything but the content, of which it covers a salted digest: so the content about somebody who
 * is to be forgotten can go while the chain stays whole, and nobody can find it again by guessing.
 */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    /** By time: entries are listed in its order. */
    @Id
    public UUID id;

    public int chain;

    /** Its place in the chain, from 1. */
    public long number;

    public Instant notedAt;

    /** {@code null} for the anonymous, and for what Enlace does on its own. */
    public UUID account;

    public String name;

    /** The token or session that was shown. */
    public UUID credential;

    public String address;

    @Enumerated(EnumType.STRING)
    public Action action;

    public String kind;
    public UUID record;

    /** Whom the content tells about. */
    public UUID person;

    /** First part of the content: codes of people may be their names. */
    public String code;

    /** JSON object, as is {@link #afterState}. */
    public String beforeState;

    public String afterState;
    public String salt;
    public String contentHash;

    /** The entry that says that the content of this one was erased. */
    public UUID erasedBy;

    /** Hash of the entry before it in the chain, empty in the first. */
    public String previous;

    public String hash;

    /** Seals the content; the rest is sealed when the entry's place is known. */
    void close() {
        salt = Digest.salt();
        contentHash = contentDigest();
    }

    /** Takes the place at the end of a chain. */
    void follow(Chain end) {
        chain = end.number();
        number = end.entries() + 1;
        previous = end.head();
        hash = digest();
    }

    boolean erased() {
        return erasedBy != null;
    }

    boolean empty() {
        return code == null && beforeState == null && afterState == null && salt == null;
    }

    String contentDigest() {
        return Digest.of(salt, code, beforeState, afterState);
    }

    String digest() {
        return Digest.of(
                id,
                chain,
                number,
                ChronoUnit.MICROS.between(Instant.EPOCH, notedAt),
                account,
                name,
                credential,
                address,
                action,
                kind,
                record,
                person,
                contentHash,
                previous);
    }
}
