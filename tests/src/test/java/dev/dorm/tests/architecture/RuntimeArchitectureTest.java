package dev.dorm.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of dorm-runtime. */
class RuntimeArchitectureTest {
  private static final Module RUNTIME = Module.of("dorm-runtime", 250);

  @Test
  void packagesHaveNoCycles() {
    RUNTIME.keeps(slices().matching("dev.dorm.(**)").should().beFreeOfCycles());
  }

  @Test
  void nothingDependsOnTheRoot() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideInAnyPackage("dev.dorm.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dorm"));
  }

  @Test
  void leavesDoNotSeeTheInside() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideInAnyPackage(
                "dev.dorm.convert..",
                "dev.dorm.exception..",
                "dev.dorm.generated..",
                "dev.dorm.dialect..",
                "dev.dorm.json..",
                "dev.dorm.transaction..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dorm.internal.."));
  }

  @Test
  void queriesSeeTheTreeOnly() {
    RUNTIME.keeps(
        classes()
            .that()
            .resideInAPackage("dev.dorm.query..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "dev.dorm.query..",
                "dev.dorm.internal.argument..",
                "dev.dorm.internal.ast..",
                "dev.dorm.internal.regex..",
                "dev.dorm.generated..",
                "dev.dorm.exception..",
                "java..",
                "org.jspecify.."));
  }

  @Test
  void theTreeKnowsNoDatabase() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideInAPackage("dev.dorm.internal.ast..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.dorm.dialect..", "java.sql.."));
  }

  @Test
  void dataFlowsOneWay() {
    notUpwards("ast", "plan", "render", "compile", "execute", "load", "persist");
    notUpwards("plan", "render", "compile", "execute", "load", "persist");
    notUpwards("render", "plan", "execute", "load", "persist");
    notUpwards("compile", "plan", "execute", "load", "persist");
    notUpwards("connection", "plan", "render", "execute", "load", "persist");
    notUpwards("transaction", "plan", "render", "execute", "load", "persist");
    notUpwards("execute", "plan", "load", "persist");
    notUpwards("load", "persist");
  }

  private static void notUpwards(String from, String... to) {
    List<String> packages = new ArrayList<>();
    for (String each : to) {
      packages.add("dev.dorm.internal." + each + "..");
    }
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideInAPackage("dev.dorm.internal." + from + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages.toArray(String[]::new)));
  }

  @Test
  void statementsArePreparedInOneRoom() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "dev.dorm.internal.execute..",
                "dev.dorm.internal.connection..",
                "dev.dorm.internal.transaction..",
                "dev.dorm.internal.sqlite..",
                "dev.dorm.internal.postgresql..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(PreparedStatement|ResultSet|Statement)"));
  }

  @Test
  void nothingIsReflective() {
    RUNTIME.keeps(
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."));
    RUNTIME.keeps(noClasses().should().callMethod(Class.class, "forName", String.class));
  }

  @Test
  void nothingIsDeserialisedLookedUpOrRunAsAScript() {
    RUNTIME.keeps(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.net\\.URLClassLoader"));
    RUNTIME.keeps(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javax.naming..", "javax.script..", "javax.xml..", "java.rmi..", "javax.tools.."));
    RUNTIME.keeps(noClasses().should().callMethod(ClassLoader.class, "loadClass", String.class));
  }

  @Test
  void theFlightRecorderIsSeenInOneRoom() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.dorm.internal.jfr..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.jfr.."));
  }

  @Test
  void servicesAreLookedUpOnce() {
    RUNTIME.keeps(
        noClasses()
            .that()
            .doNotHaveSimpleName("RegistryLoader")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader"));
  }

  @Test
  void mutableStaticsAreTheConfigurationOnly() {
    RUNTIME.keeps(
        fields()
            .that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName("dev.dorm.Dorm")
            .allowEmptyShould(true));
  }

  @Test
  void noSignatureShowsTheInside() {
    RUNTIME.keeps(
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                new DescribedPredicate<JavaClass>("are public and exported") {
                  @Override
                  public boolean test(JavaClass type) {
                    return type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains(".internal");
                  }
                })
            .should(
                new ArchCondition<JavaMethod>("name no class of an internal package") {
                  @Override
                  public void check(JavaMethod method, ConditionEvents events) {
                    List<JavaClass> named = new ArrayList<>(method.getRawParameterTypes());
                    named.add(method.getRawReturnType());
                    for (JavaClass type : named) {
                      if (type.getPackageName().contains(".internal")) {
                        events.add(
                            SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName()));
                      }
                    }
                  }
                }));
  }
}
