package org.enlace.overview;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.Commitment;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Onlooker;
import org.enlace.shared.kind.References;
import org.enlace.shared.kind.UntilWritten;
import org.enlace.shared.problem.Refusal;
import org.enlace.visit.Visit;
import org.hibernate.FlushMode;

/**
 * The overview as of the last change. Sums over two million participants cost a second; read for every caller they
 * would take all connections.
 */
@Singleton
class CurrentOverview extends UntilWritten {

    private static final String CACHE = "overview";
    private static final int PAIRS = 200;
    private static final int LINES = 50;
    private static final int MARKS = 24;

    private static final String PROGRAMS = "select g from Program g where {program g} order by g.sortDate desc, g.id";
    private static final String COMMITMENTS = """
            select c from Commitment c left join fetch c.agreement a left join c.partnership own left join a.partnership agreed
            where exists (select 1 from Partnership p where (p = own or p = agreed) and {partnership})
            order by coalesce(own.id, agreed.id), c.id""";
    private static final String PAIRED =
            "select p from Partnership p where {partnership} order by p.sortDate desc, p.id";
    private static final String VISITS = """
            select v from Visit v
            where v.id in (select r.visit
                           from (select x.id as visit, row_number() over (partition by p.id order by x.sortDate desc) as place
                                 from Visit x join x.partnerships p where p.id in :pairs) r
                           where r.place <= :marks)
            order by v.sortDate, v.id""";
    private static final String AGREEMENTS =
            "select a from Agreement a join a.partnership p where p.id in :pairs order by a.sortDate, a.id";

    private final ObjectiveLines objectives;
    private final Clock clock;

    CurrentOverview(
            ObjectiveLines objectives,
            Clock clock,
            @CacheName(CACHE) Cache cache,
            @ConfigProperty(name = "enlace.overview.patience") Duration patience) {
        super(cache, patience);
        this.objectives = objectives;
        this.clock = clock;
    }

    @CacheResult(cacheName = CACHE)
    @Transactional
    Overview of(Optional<String> program, Onlooker onlooker) {
        return timed(() -> read(program));
    }

    private Overview read(Optional<String> program) {
        // Nothing is written here: to look for changes before each query costs more than all queries together.
        Panache.getSession().setHibernateFlushMode(FlushMode.MANUAL);
        Scope scope = new Scope(program.map(CurrentOverview::named).orElse(null), Caller.current());
        List<Standing> commitments = Standing.of(scope.list(COMMITMENTS, Commitment.class), clock);
        List<Partnership> pairs = scope.query(PAIRED, Partnership.class, Map.of())
                .setMaxResults(PAIRS)
                .getResultList();
        Partnership.prepare(pairs);
        return new Overview(
                programs(scope),
                new FigureQueries(scope).figures(commitments),
                new AttentionQueries(scope, LocalDate.now(clock)).attention(commitments),
                pairs.stream().map(Pair::of).toList(),
                activity(pairs.subList(0, Math.min(LINES, pairs.size()))),
                objectives.of(scope));
    }

    private static Program named(String ref) {
        return References.find(Program.class, ref).orElseThrow(() -> Refusal.missing("programs", ref));
    }

    private static List<ProgramLine> programs(Scope scope) {
        return scope.list(PROGRAMS, Program.class).stream().map(ProgramLine::of).toList();
    }

    private static List<ActivityLine> activity(List<Partnership> pairs) {
        Scope all = new Scope(null, Caller.current());
        List<UUID> ids = pairs.stream().map(pair -> pair.id).toList();
        List<Visit> visits = all.query(VISITS, Visit.class, Map.of("pairs", ids, "marks", MARKS))
                .getResultList();
        List<Agreement> agreements =
                all.query(AGREEMENTS, Agreement.class, Map.of("pairs", ids)).getResultList();
        return pairs.stream()
                .sorted(Comparator.comparing(partnership -> partnership.sortDate))
                .map(partnership -> ActivityLine.of(partnership, visits, agreements))
                .toList();
    }
}
