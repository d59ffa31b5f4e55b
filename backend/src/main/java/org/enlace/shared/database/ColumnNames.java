package org.enlace.shared.database;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names a column by its path in the entity, {@code start_latest}; in a table of parts by its path in the part.
 *
 * <p>Hibernate's own strategy would put the collection's name before every column of its table.
 */
public class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1L;

    @Override
    protected String transformAttributePath(AttributePath path) {
        Deque<String> names = new ArrayDeque<>();
        for (AttributePath at = path; at != null && !isElement(at); at = at.getParent()) {
            if (!at.getProperty().isEmpty()) {
                names.addFirst(at.getProperty());
            }
        }
        return names.isEmpty() ? super.transformAttributePath(path) : String.join("_", names);
    }

    /** Whether the step is the one from a collection to its parts. */
    private static boolean isElement(AttributePath step) {
        return step.getProperty().contains("element");
    }
}
