package de.knotenpunkt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which line of which page in {@code docs/use-cases} a test proves. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Such as {@code UC-012}. */
    String id();

    /** Scenario of the page, such as {@code A2: fremder Fachdienst}; empty for the main one. */
    String scenario() default "";
}
