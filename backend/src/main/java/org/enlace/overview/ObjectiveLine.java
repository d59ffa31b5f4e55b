package org.enlace.overview;

import java.util.UUID;
import org.enlace.objective.Objective;
import org.enlace.objective.ObjectiveLevel;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/** @param parent the code of the objective above it */
public record ObjectiveLine(UUID id, String code, Text text, ObjectiveLevel level, String parent) {

    static ObjectiveLine of(Objective objective) {
        return new ObjectiveLine(
                objective.id, objective.code, objective.text, objective.level, Ref.code(objective.parent));
    }
}
