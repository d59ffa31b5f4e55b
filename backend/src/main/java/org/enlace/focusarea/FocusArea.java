package org.enlace.focusarea;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** What partnerships work on and agendas are about, such as community-oriented policing; areas may lie within areas. */
@Entity
public class FocusArea extends Recorded<FocusAreaDraft> {

    public Text label;

    @ManyToOne(fetch = FetchType.LAZY)
    public FocusArea parent;

    @Override
    public void apply(FocusAreaDraft draft, Input input) {
        label = draft.label();
        parent = input.one("parent", FocusArea.class, draft.parent());
        input.acyclic("parent", this, area -> area.parent);
    }

    @Override
    public FocusAreaDraft draft() {
        return new FocusAreaDraft(code, label, Ref.code(parent));
    }

    @Override
    public Text caption() {
        return label;
    }
}
