package org.enlace.indicator;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.visit.Direction;
import org.enlace.visit.VisitKind;

/** Short lists of words that no query asks for one by one: each is kept in one column, joined by {@code |}. */
abstract class Lists<T> implements AttributeConverter<List<T>, String> {

    private static final String BETWEEN = "|";

    private final Function<String, T> read;

    Lists(Function<String, T> read) {
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        return list == null || list.isEmpty()
                ? null
                : list.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        return column == null
                ? List.of()
                : Stream.of(column.split("\\" + BETWEEN)).map(read).toList();
    }

    static final class OfStrings extends Lists<String> {
        OfStrings() {
            super(word -> word);
        }
    }

    static final class OfDirections extends Lists<Direction> {
        OfDirections() {
            super(Direction::valueOf);
        }
    }

    static final class OfVisitKinds extends Lists<VisitKind> {
        OfVisitKinds() {
            super(VisitKind::valueOf);
        }
    }

    static final class OfSides extends Lists<ParticipantSide> {
        OfSides() {
            super(ParticipantSide::valueOf);
        }
    }

    static final class OfOutcomeKinds extends Lists<OutcomeKind> {
        OfOutcomeKinds() {
            super(OutcomeKind::valueOf);
        }
    }
}
