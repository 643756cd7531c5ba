package dev.dorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an {@code int} or {@code long} that counts how often a row was written, so that nobody
 * overwrites unseen what another one has saved: saving and deleting fail with a {@code
 * VersionConflict} when the row's number is no longer the object's. dorm counts it up, and always
 * reads it with the row. At most one per model.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Version {}
