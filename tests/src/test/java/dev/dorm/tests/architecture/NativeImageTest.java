package dev.dorm.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a native image has to be told of: calls that find classes, members and resources by name.
 * The byte code holds those that are listed here, and no others.
 */
class NativeImageTest {
  private static final Pattern BY_NAME =
      Pattern.compile(
          "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Methods?|Fields?"
              + "|Constructors?)|getResource(AsStream)?|getRecordComponents|getEnumConstants)"
              + "|java\\.lang\\.(ClassLoader|Module|ModuleLayer)\\.(loadClass|getResources?"
              + "|getResourceAsStream|findClass)"
              + "|java\\.util\\.ServiceLoader\\.load(Installed)?"
              + "|java\\.util\\.ResourceBundle\\.getBundle"
              + "|java\\.lang\\.reflect\\..*"
              + "|java\\.lang\\.invoke\\.MethodHandles\\$Lookup\\.(find|unreflect).*"
              + "|java\\.io\\.ObjectInputStream\\..*"
              + "|sun\\.misc\\.Unsafe\\..*");

  /** The constants of an enum are part of its class in an image too. */
  @Test
  void runtimeFindsItsModelsAndItsSettings() {
    assertThat(calls(Module.of("dorm-runtime", 300), Set.of()))
        .containsExactly(
            "dev.dorm.generated.ColumnTypes: java.lang.Class.getEnumConstants",
            "dev.dorm.internal.config.RegistryLoader: java.util.ServiceLoader.load",
            "dev.dorm.internal.config.SettingsReader: java.lang.ClassLoader.getResourceAsStream");
  }

  /** The shell starts a JDK of its own and is no part of an image. */
  @Test
  void migrationsFindTheirModules() {
    assertThat(calls(Module.of("dorm-migrate", 90), Set.of("dev.dorm.migrate.shell")))
        .containsExactly(
            "dev.dorm.migrate.ModelInitialisers: java.util.ServiceLoader.load",
            "dev.dorm.migrate.ModelPolicies: java.util.ServiceLoader.load",
            "dev.dorm.migrate.Modules: java.util.ServiceLoader.load",
            "dev.dorm.migrate.cli.OpenDatabase: java.lang.ClassLoader.getResource");
  }

  private static List<String> calls(Module module, Set<String> without) {
    Set<String> calls = new TreeSet<>();
    for (JavaClass type : module.classes()) {
      if (without.contains(type.getPackageName())) {
        continue;
      }
      for (JavaAccess<?> call : type.getAccessesFromSelf()) {
        String target = call.getTargetOwner().getName() + "." + call.getTarget().getName();
        if (BY_NAME.matcher(target).matches()) {
          calls.add(type.getName() + ": " + target);
        }
      }
    }
    return List.copyOf(calls);
  }
}
