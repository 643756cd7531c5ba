package dev.dorm.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** The arrows between the packages of the processor and of the migrations. */
class ToolsArchitectureTest {
  private static final Module PROCESSOR = Module.of("dorm-processor", 90);
  private static final Module MIGRATE = Module.of("dorm-migrate", 90);

  @Test
  void packagesHaveNoCycles() {
    PROCESSOR.keeps(slices().matching("dev.dorm.processor.(**)").should().beFreeOfCycles());
    MIGRATE.keeps(slices().matching("dev.dorm.migrate.(**)").should().beFreeOfCycles());
  }

  @Test
  void generatorsSeeValidModelsOnly() {
    PROCESSOR.keeps(
        noClasses()
            .that()
            .resideInAPackage("dev.dorm.processor.generate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "dev.dorm.processor.candidate..",
                "dev.dorm.processor.read..",
                "dev.dorm.processor.validate..",
                "dev.dorm.processor.mirror.."));
  }

  @Test
  void readersAndRulesDoNotSeeOneAnother() {
    PROCESSOR.keeps(
        noClasses()
            .that()
            .resideInAPackage("dev.dorm.processor.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.dorm.processor.validate..", "dev.dorm.processor.generate.."));
    PROCESSOR.keeps(
        noClasses()
            .that()
            .resideInAPackage("dev.dorm.processor.validate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.dorm.processor.read..", "dev.dorm.processor.generate.."));
  }

  @Test
  void theProcessorDoesNotSeeTheRuntime() {
    PROCESSOR.keeps(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.dorm.query..", "dev.dorm.generated..", "dev.dorm.internal.."));
  }

  @Test
  void statesAndOperationsArePure() {
    MIGRATE.keeps(
        noClasses()
            .that()
            .resideInAnyPackage(
                "dev.dorm.migrate.state..",
                "dev.dorm.migrate.operation..",
                "dev.dorm.migrate.detect..",
                "dev.dorm.migrate.ddl..",
                "dev.dorm.migrate.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..", "dev.dorm.migrate.execute..", "dev.dorm.migrate.cli.."));
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    MIGRATE.keeps(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.dorm.migrate.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli.."));
  }

  @Test
  void nothingIsReflective() {
    MIGRATE.keeps(
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."));
  }
}
