package dev.dorm.migrate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DormMigration {
  String app();

  String name();

  String[] dependsOn() default {};

  String[] replaces() default {};
}
