package dev.dorm.processor;

import com.google.auto.service.AutoService;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.MessagerReporter;
import dev.dorm.processor.read.ModelReader;
import dev.dorm.processor.validate.ModelValidator;
import dev.dorm.processor.validate.ModuleRules;
import dev.dorm.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * Generates the metamodel, manager, binding and snapshot of each class annotated {@code @Model},
 * and accessors if it may implement them. What it writes for a model depends on that model, its
 * parents, its interfaces and the names of related models only, so that build tools may run it
 * incrementally ("isolating").
 *
 * <p>Options: {@code -Adorm.databases=sqlite,postgresql} names the databases that the models may
 * run on.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
  static final String MODEL = "dev.dorm.annotation.Model";

  private final CompiledSources sources = new CompiledSources();
  private @Nullable ModelRound round;

  /** Called by the compiler. */
  public ModelProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(MODEL);
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
    MessagerReporter reporter = new MessagerReporter(environment.getMessager(), sources::contains);
    Diagnostics diagnostics = new Diagnostics();
    ProcessorOptions options = ProcessorOptions.parse(environment.getOptions(), diagnostics);
    reporter.report(diagnostics);
    round =
        new ModelRound(
            new ModelReader(
                environment.getTypeUtils(), environment.getElementUtils(), sources::contains),
            new ModelValidator(options.onSqlite()),
            new ModuleRules(sources::contains),
            reporter,
            new SourceWriter(
                environment.getFiler(),
                environment.getElementUtils(),
                ModelProcessor.class.getName()),
            WrittenBindings.begin(environment.getElementUtils()));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    ModelRound models = round;
    if (models != null) {
      sources.add(environment);
      List<TypeElement> types = new ArrayList<>(waiting(models));
      TypeElement annotation = processingEnv.getElementUtils().getTypeElement(MODEL);
      if (annotation != null) {
        types.addAll(ElementFilter.typesIn(environment.getElementsAnnotatedWith(annotation)));
      }
      types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
      models.process(
          types, environment.processingOver() || models.isOwn(environment.getRootElements()));
    }
    return false;
  }

  private List<TypeElement> waiting(ModelRound models) {
    List<TypeElement> types = new ArrayList<>();
    for (String name : models.takeWaiting()) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }
}
