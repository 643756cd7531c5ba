package dev.dorm.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

/** The compiled classes of a module of the build. */
record Module(JavaClasses classes) {
  /**
   * Imports a module, which must have at least so many classes: a rule about nothing is always
   * kept.
   */
  static Module of(String name, int atLeast) {
    JavaClasses classes =
        new ClassFileImporter().importPath(Path.of("..", name, "target", "classes"));
    assertThat(classes).hasSizeGreaterThan(atLeast);
    return new Module(classes);
  }

  void keeps(ArchRule rule) {
    rule.allowEmptyShould(false).check(classes);
  }
}
