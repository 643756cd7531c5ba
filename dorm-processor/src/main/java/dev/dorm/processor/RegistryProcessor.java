package dev.dorm.processor;

import com.google.auto.service.AutoService;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.MessagerReporter;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.read.MigrationReader;
import dev.dorm.processor.read.RegistryReader;
import dev.dorm.processor.write.SourceWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a module has: one registry of its models, and one class per app with its migrations.
 * It looks at all of them ("aggregating"), so that {@link ModelProcessor} need not. Models are
 * listed as soon as this processor is started, if their bindings are written by then, else when the
 * compiler shows the bindings.
 *
 * <p>Options: {@code -Adorm.module=shop} names the registry {@code dev.dorm.registry.shop.Models};
 * without it the last part is a hash of the models' names.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {
  private static final String GENERATED_MODEL = "dev.dorm.annotation.GeneratedModel";
  private static final String MIGRATION = "dev.dorm.migrate.DormMigration";

  private final CompiledSources sources = new CompiledSources();
  private @Nullable ModuleWriter module;
  private @Nullable MessagerReporter reporter;

  /** Called by the compiler. */
  public RegistryProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(GENERATED_MODEL, MIGRATION);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    ProcessorOptions options = ProcessorOptions.parse(environment.getOptions(), new Diagnostics());
    MessagerReporter messages = new MessagerReporter(environment.getMessager(), sources::contains);
    ModuleWriter writer =
        new ModuleWriter(
            options,
            new RegistryReader(environment.getElementUtils()),
            new MigrationReader(environment.getTypeUtils(), environment.getElementUtils()),
            new SourceWriter(
                environment.getFiler(),
                environment.getElementUtils(),
                RegistryProcessor.class.getName()));
    module = writer;
    reporter = messages;
    reporting(
        messages,
        diagnostics -> writer.addModels(WrittenBindings.of(environment.getElementUtils())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    ModuleWriter writer = module;
    MessagerReporter messages = reporter;
    if (writer == null || messages == null) {
      return false;
    }
    sources.add(environment);
    reporting(
        messages,
        diagnostics -> {
          writer.addModels(annotated(environment, GENERATED_MODEL));
          writer.addMigrations(annotated(environment, MIGRATION), diagnostics);
          if (environment.processingOver()) {
            writer.finish();
          }
        });
    return false;
  }

  private static void reporting(MessagerReporter messages, Work work) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      work.run(diagnostics);
    } catch (IOException | RuntimeException e) {
      Failures.report(diagnostics, Origin.outside("registry"), "the registry", e);
    }
    messages.report(diagnostics);
  }

  private Set<TypeElement> annotated(RoundEnvironment environment, String annotation) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
    return type == null
        ? Set.of()
        : new LinkedHashSet<>(ElementFilter.typesIn(environment.getElementsAnnotatedWith(type)));
  }

  /** What is done when the processor is started, or in a round. */
  private interface Work {
    void run(Diagnostics diagnostics) throws IOException;
  }
}
