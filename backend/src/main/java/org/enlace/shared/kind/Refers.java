package org.enlace.shared.kind;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The field, or each element of it, is the id or code of another record, which {@link Input} looks up. */
@Target(RECORD_COMPONENT)
@Retention(RUNTIME)
public @interface Refers {

    /** The list in which the record stands; empty where another field says so. */
    String value() default "";
}
