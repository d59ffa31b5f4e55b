package org.enlace.imports.guide;

import java.time.LocalTime;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Column;
import org.enlace.shared.kind.Refers;

/** What stands in the cells of a column. */
public enum CellType {
    CODE,
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    YES_NO,
    DATE,
    TIME,
    CHOICE,
    REFERENCE,
    PARTS;

    static CellType of(Column column) {
        Class<?> type = column.type();
        if (column.component().isAnnotationPresent(Refers.class)) {
            return REFERENCE;
        }
        if (type.isEnum()) {
            return CHOICE;
        }
        if (type == PartialDate.class) {
            return DATE;
        }
        if (type == LocalTime.class) {
            return TIME;
        }
        if (type == Boolean.class) {
            return YES_NO;
        }
        if (Number.class.isAssignableFrom(type)) {
            return type == Integer.class ? WHOLE_NUMBER : DECIMAL;
        }
        if (!column.parts().isEmpty()) {
            return PARTS;
        }
        return column.field().equals("code") ? CODE : TEXT;
    }
}
