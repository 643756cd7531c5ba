package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.processor.harness.Case;
import dev.dorm.processor.harness.Compilers;
import dev.dorm.processor.harness.Request;
import dev.dorm.processor.harness.ToolCompiler;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which round the registry is written: in each one the compiler enters all classes again. */
class RoundsTest {
  @TempDir Path folder;

  /** The models, what was generated for them with their registry, and the round that ends. */
  @Test
  void modelsTakeThreeRounds() {
    Rounds rounds = new Rounds();
    ToolCompiler compiler =
        Compilers.javacOfThisProcess()
            .with(() -> List.of(new ModelProcessor(), new RegistryProcessor(), rounds));
    Request request = Request.of(Case.named("blog").input(), folder.resolve("out"));
    assertThat(compiler.compile(request).text()).isEmpty();
    assertThat(rounds.count).isEqualTo(3);
  }

  /** A compiler that starts the processors the other way around gets the same, a round later. */
  @Test
  void theOrderOfTheProcessorsChangesNothingElse() {
    Map<String, Integer> taken = new HashMap<>();
    for (String name : List.of("blog", "migrations", "access", "0-unresolved-type")) {
      Rounds rounds = new Rounds();
      ToolCompiler compiler =
          Compilers.javacOfThisProcess()
              .with(() -> List.of(new RegistryProcessor(), new ModelProcessor(), rounds));
      Path input = Case.named(name).input();
      Request usual = Request.of(input, folder.resolve(name + "-usual"));
      Request other = Request.of(input, folder.resolve(name + "-other"));
      String said = Compilers.javac().compile(usual).text();
      assertThat(compiler.compile(other).text()).isEqualTo(said);
      assertThat(Case.texts(other.generated())).isEqualTo(Case.texts(usual.generated()));
      assertThat(Case.texts(other.classes())).isEqualTo(Case.texts(usual.classes()));
      taken.put(name, rounds.count);
    }
    assertThat(taken).containsEntry("blog", 4);
  }

  /** Counts. */
  private static final class Rounds extends AbstractProcessor {
    private int count;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      count++;
      return false;
    }
  }
}
