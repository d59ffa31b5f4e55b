package org.enlace.quality;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.program.ProgramResource;
import org.enlace.shared.access.Onlooker;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.UntilWritten;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Kinds;

/** The flaws as of the last change, looked for once for all who see the same. */
@Singleton
class CurrentQuality extends UntilWritten {

    private static final String CACHE = "data-quality";

    /** No more are counted of a kind: who has as many flaws has no use for their number. */
    private static final int COUNTED = 1_000;

    private final Kinds kinds;
    private final ProgramResource programs;
    private final Clock clock;

    CurrentQuality(
            Kinds kinds,
            ProgramResource programs,
            Clock clock,
            @CacheName(CACHE) Cache cache,
            @ConfigProperty(name = "enlace.overview.patience") Duration patience) {
        super(cache, patience);
        this.kinds = kinds;
        this.programs = programs;
        this.clock = clock;
    }

    /** @param shown how many of a reason and kind */
    @CacheResult(cacheName = CACHE)
    @Transactional
    DataQuality of(Optional<String> program, Set<QualityReason> reasons, int shown, Onlooker onlooker) {
        return timed(() -> read(program, reasons, shown));
    }

    private DataQuality read(Optional<String> program, Set<QualityReason> reasons, int shown) {
        Optional<UUID> within = program.map(ref -> programs.kind.get(ref).id);
        Map<QualityReason, DataQuality.Tally> tallies = new EnumMap<>(QualityReason.class);
        List<DataQuality.Flaw> flaws = new ArrayList<>();
        for (Lack lack : Lacks.ALL) {
            if (reasons.contains(lack.reason())) {
                List<UUID> found = found(lack, within);
                tallies.merge(lack.reason(), tally(lack, found), CurrentQuality::sum);
                flaws.addAll(flaws(lack, found.subList(0, Math.min(shown, found.size()))));
            }
        }
        return new DataQuality(List.copyOf(tallies.values()), flaws);
    }

    private static DataQuality.Tally tally(Lack lack, List<UUID> found) {
        boolean more = found.size() > COUNTED;
        return new DataQuality.Tally(lack.reason(), more ? COUNTED : found.size(), more);
    }

    private static DataQuality.Tally sum(DataQuality.Tally one, DataQuality.Tally other) {
        return new DataQuality.Tally(one.reason(), one.records() + other.records(), one.more() || other.more());
    }

    private List<UUID> found(Lack lack, Optional<UUID> program) {
        Kind<?, ?, ?> kind = kinds.named(lack.kind()).orElseThrow();
        String within = program.isPresent() ? " and " + Within.program(lack.kind()) : "";
        String tail = " and (%s)%s order by e.sortDate, e.id".formatted(lack.condition(), within);
        var query = kind.query(
                "select e.id from %s e".formatted(kind.entity.getSimpleName()), new Where(), tail, UUID.class);
        if (tail.contains(":today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        program.ifPresent(id -> query.setParameter("program", id));
        return query.setMaxResults(COUNTED + 1).getResultList();
    }

    private List<DataQuality.Flaw> flaws(Lack lack, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Kind<?, ?, ?> kind = kinds.named(lack.kind()).orElseThrow();
        List<? extends Recorded<?>> records = new ArrayList<>(kind.matching(new Where().in("e.id", ids)));
        records.sort((one, other) -> ids.indexOf(one.id) - ids.indexOf(other.id));
        kind.prepare(records);
        return records.stream()
                .map(record -> DataQuality.Flaw.of(lack, kind.name, record))
                .toList();
    }
}
