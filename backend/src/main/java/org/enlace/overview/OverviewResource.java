package org.enlace.overview;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.EvidenceReading;
import org.enlace.objective.Objective;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.shared.kind.References;
import org.enlace.shared.problem.Refusal;
import org.enlace.visit.Visit;

@Path("overview")
@Tag(name = "Overview", description = "Where everything stands, in one answer.")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    private static final int PAIRS = 200;

    private static final String PROGRAMS = "select p from Program p order by p.sortDate desc, p.id";
    private static final String OBJECTIVES =
            "select o from Objective o join o.program p %s order by p.id, o.position, o.id";
    private static final String COMMITMENTS = """
            select c from Commitment c left join c.agreement a left join c.partnership own left join a.partnership agreed
            where exists (select 1 from Partnership p where (p = own or p = agreed) and {partnership})
            order by c.code""";
    private static final String PAIRED =
            "select p from Partnership p where {partnership} order by p.sortDate desc, p.id";
    private static final String VISITS =
            "select distinct v from Visit v join v.partnerships p where p in :pairs order by v.sortDate, v.id";
    private static final String AGREEMENTS =
            "select a from Agreement a join a.partnership p where p in :pairs order by a.sortDate, a.id";

    private final Clock clock;

    OverviewResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Show where everything stands")
    public Overview overview(
            @QueryParam("program")
                    @Parameter(description = "Id or code of a program; all when left out.", example = "amuprev")
                    String program) {
        Scope scope = new Scope(program == null ? null : named(program));
        List<Commitment> commitments = scope.list(COMMITMENTS, Commitment.class);
        EvidenceReading.tellProgress(commitments, clock);
        List<Partnership> pairs = scope.query(PAIRED, Partnership.class, Map.of())
                .setMaxResults(PAIRS)
                .getResultList();
        Partnership.prepare(pairs);
        return new Overview(
                programs(scope),
                new FigureQueries(scope).figures(commitments),
                new AttentionQueries(scope, LocalDate.now(clock)).attention(commitments),
                pairs.stream().map(Pair::of).toList(),
                activity(pairs),
                objectives(scope));
    }

    private static Program named(String ref) {
        return References.find(Program.class, ref).orElseThrow(() -> Refusal.missing("programs", ref));
    }

    private static List<ProgramLine> programs(Scope scope) {
        List<Program> programs =
                scope.program() == null ? scope.list(PROGRAMS, Program.class) : List.of(scope.program());
        return programs.stream().map(ProgramLine::of).toList();
    }

    private static List<ActivityLine> activity(List<Partnership> pairs) {
        Scope all = new Scope(null);
        List<Visit> visits =
                all.query(VISITS, Visit.class, Map.of("pairs", pairs)).getResultList();
        List<Agreement> agreements =
                all.query(AGREEMENTS, Agreement.class, Map.of("pairs", pairs)).getResultList();
        return pairs.stream()
                .sorted(Comparator.comparing(partnership -> partnership.sortDate))
                .map(partnership -> ActivityLine.of(partnership, visits, agreements))
                .toList();
    }

    private static List<ObjectiveLine> objectives(Scope scope) {
        String condition = scope.program() == null ? "" : "where p = :program";
        return scope.list(OBJECTIVES.formatted(condition), Objective.class).stream()
                .map(ObjectiveLine::of)
                .toList();
    }
}
