package org.enlace.overview;

import java.util.List;
import java.util.UUID;
import org.enlace.objective.Objective;
import org.enlace.objective.ObjectiveLevel;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.text.Text;

/**
 * @param parent the code of the objective above it
 * @param indicators what shows whether it is reached
 */
public record ObjectiveLine(
        UUID id, String code, Text text, ObjectiveLevel level, String parent, List<IndicatorLine> indicators) {

    static ObjectiveLine of(Objective objective, List<IndicatorLine> indicators) {
        return new ObjectiveLine(
                objective.id, objective.code, objective.text, objective.level, Ref.code(objective.parent), indicators);
    }
}
