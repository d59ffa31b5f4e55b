package org.enlace.imports.guide;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.enlace.shared.kind.Column;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/**
 * Explains a kind's columns to whoever fills a spreadsheet.
 *
 * <p>All of it comes from where files are read and refused: the draft's fields, the validator and the sample.
 */
@Singleton
class ColumnGuide {

    private final Validator validator;

    ColumnGuide(Validator validator) {
        this.validator = validator;
    }

    ImportKindView of(Kind<?, ?, ?> kind) {
        return new ImportKindView(
                kind.name,
                new Message("list." + kind.name).text(),
                Columns.of(kind.draft).all().stream()
                        .map(column -> column(kind.name, column))
                        .toList());
    }

    private ColumnView column(String kind, Column column) {
        List<CellView> parts = column.parts().stream()
                .map(part -> cell(
                        part,
                        meaning("part." + column.field() + ".", part.field()),
                        CellExamples.ofPart(column.field(), part)))
                .toList();
        String syntax =
                parts.isEmpty() ? null : parts.stream().map(CellView::field).collect(Collectors.joining(":"));
        return new ColumnView(
                column.header(),
                column.spanish(),
                column.list() ? "|" : null,
                syntax,
                parts.isEmpty() ? null : parts,
                cell(column, meaning("column." + kind + ".", column.field()), CellExamples.of(kind, column)));
    }

    private CellView cell(Column column, Text meaning, String example) {
        CellType type = CellType.of(column);
        Refers refers = column.component().getAnnotation(Refers.class);
        Limits limits = Limits.of(validator, column.component());
        Limits text = column.language() == null ? limits : Limits.of(validator, Text.class, column.language());
        List<String> values = type == CellType.CHOICE
                ? Arrays.stream(column.type().getEnumConstants())
                        .map(Object::toString)
                        .toList()
                : null;
        return new CellView(
                column.field(),
                meaning,
                type,
                limits.required(),
                instead(column, limits),
                text.maxLength(),
                limits.minimum(),
                limits.maximum(),
                limits.decimals(),
                limits.rule(),
                values,
                refers == null || refers.value().isEmpty() ? null : refers.value(),
                example);
    }

    /** The other language's column of a text that must be there in one of them. */
    private static String instead(Column column, Limits limits) {
        if (column.language() == null || !limits.required()) {
            return null;
        }
        return column.field() + (column.language().equals("en") ? ".es" : ".en");
    }

    private static Text meaning(String special, String field) {
        String own = special + field;
        return new Message(Message.known(own) ? own : "column." + field).text();
    }
}
