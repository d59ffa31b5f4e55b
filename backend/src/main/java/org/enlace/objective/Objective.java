package org.enlace.objective;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.stream.Stream;
import org.enlace.program.Program;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;
import org.hibernate.query.QueryFlushMode;

/**
 * What a program wants to reach; results lie within objectives.
 *
 * <p>A results framework belongs to one program: an objective and the one above it are always of the same program.
 */
@Entity
public class Objective extends Recorded<ObjectiveDraft> {

    public static final Belonging BELONGING = (objective, asked) -> Program.BELONGING.of(objective + ".program", asked);

    @ManyToOne(fetch = FetchType.LAZY)
    public Program program;

    @ManyToOne(fetch = FetchType.LAZY)
    public Objective parent;

    @Enumerated(EnumType.STRING)
    public ObjectiveLevel level;

    public Text text;

    /** Place among the objectives of the program. */
    public int position;

    @Override
    public void apply(ObjectiveDraft draft, Input input) {
        program = input.one("program", Program.class, draft.program());
        parent = input.one("parent", Objective.class, draft.parent());
        level = draft.level();
        text = draft.text();
        position = draft.position() == null ? 0 : draft.position();
        input.acyclic("parent", this, objective -> objective.parent);
        if (program != null) {
            boolean same = parent == null || program.equals(parent.program);
            input.check(same, "parent", draft.parent(), "objective.parent-other-program", program.code);
            input.check(!leavesParts(), "program", draft.program(), "objective.parts-other-program");
        }
    }

    /** Whether objectives within this one belong to a program that it is not, or no longer, of. */
    private boolean leavesParts() {
        return id != null
                && Panache.getSession()
                                .createSelectionQuery(
                                        "select count(o) from Objective o"
                                                + " where o.parent.id = :id and o.program.id <> :program",
                                        Long.class)
                                .setParameter("id", id)
                                .setParameter("program", program.id)
                                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                                .getSingleResult()
                        > 0;
    }

    @Override
    public ObjectiveDraft draft() {
        return new ObjectiveDraft(code, Ref.code(program), Ref.code(parent), level, text, position);
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(program);
    }

    @Override
    public Text caption() {
        return text;
    }
}
