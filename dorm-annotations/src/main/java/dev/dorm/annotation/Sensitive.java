package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column whose values dorm shows to nobody: a password's hash, a token, a diagnosis. No value of
 * dorm's stands in a log, a message or a {@code toString} anyway; of a sensitive column it does not
 * stand in what a person asks for either, the values of {@code query.sql()}, a plan, a {@code Row}.
 * What a program reads it has: its own records and maps print what they hold.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Sensitive {}
