package dev.dorm.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which migration a class is and what it depends on.
 *
 * <p>The annotation processor reads it and lists the migrations of each app in a generated {@link
 * MigrationModule}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DormMigration {
  /** The label of the app. */
  String app();

  /** Four digits, an underscore and a word; the class is called {@code M} and this. */
  String name();

  /** The migrations that come before it, as {@code app.name}. */
  String[] dependsOn() default {};

  /** The migrations of the app that it stands for, as {@code app.name}. */
  String[] replaces() default {};
}
