package org.enlace.imports.guide;

import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;

/** What bean validation demands of a field, asked of the validator that refuses what does not keep to it. */
record Limits(List<ConstraintDescriptor<?>> constraints) {

    static Limits of(Validator validator, RecordComponent field) {
        return of(validator, field.getDeclaringRecord(), field.getName());
    }

    static Limits of(Validator validator, Class<?> type, String field) {
        var property = validator.getConstraintsForClass(type).getConstraintsForProperty(field);
        return new Limits(
                property == null
                        ? List.of()
                        : property.getConstraintDescriptors().stream()
                                .flatMap(Limits::composed)
                                .toList());
    }

    private static Stream<ConstraintDescriptor<?>> composed(ConstraintDescriptor<?> constraint) {
        return Stream.concat(
                Stream.of(constraint),
                constraint.getComposingConstraints().stream().flatMap(Limits::composed));
    }

    boolean required() {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                .anyMatch(type -> first(type, any -> any) != null);
    }

    /** In characters. */
    Integer maxLength() {
        return first(Size.class, size -> size.max() == Integer.MAX_VALUE ? null : Integer.valueOf(size.max()));
    }

    BigDecimal minimum() {
        BigDecimal whole = first(Min.class, min -> BigDecimal.valueOf(min.value()));
        return whole != null ? whole : first(DecimalMin.class, min -> new BigDecimal(min.value()));
    }

    BigDecimal maximum() {
        BigDecimal whole = first(Max.class, max -> BigDecimal.valueOf(max.value()));
        return whole != null ? whole : first(DecimalMax.class, max -> new BigDecimal(max.value()));
    }

    /** How many digits may follow the decimal point. */
    Integer decimals() {
        return first(Digits.class, Digits::fraction);
    }

    /** The sentence with which a value of another shape is refused, or {@code null}. */
    Text rule() {
        return constraints.stream()
                .map(ConstraintDescriptor::getMessageTemplate)
                .filter(template -> template.startsWith("{org.enlace."))
                .map(template -> template.substring(1, template.length() - 1))
                .map(key -> new Text(said(key, Locale.ENGLISH), said(key, Message.SPANISH)))
                .findFirst()
                .orElse(null);
    }

    private static String said(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        "ValidationMessages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private <A extends Annotation, T> T first(Class<A> type, Function<A, T> value) {
        return constraints.stream()
                .map(ConstraintDescriptor::getAnnotation)
                .filter(type::isInstance)
                .map(annotation -> value.apply(type.cast(annotation)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
