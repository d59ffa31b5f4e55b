package org.enlace.shared.kind;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.enlace.shared.text.Slug;

/** A slug of at most {@value Slug#LENGTH} characters. */
@Pattern(regexp = Slug.PATTERN) @Size(max = Slug.LENGTH) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
public @interface Code {
    String message() default "{org.enlace.code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
