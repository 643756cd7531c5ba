package dev.dorm.processor;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.MessagerReporter;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.generate.BindingGenerator;
import dev.dorm.processor.generate.BridgeGenerator;
import dev.dorm.processor.generate.FieldsGenerator;
import dev.dorm.processor.generate.ManagerGenerator;
import dev.dorm.processor.generate.MetamodelGenerator;
import dev.dorm.processor.generate.SnapshotGenerator;
import dev.dorm.processor.generate.SourceGenerator;
import dev.dorm.processor.model.AbstractDescriptor;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.RegistryDescriptor;
import dev.dorm.processor.read.ModelReader;
import dev.dorm.processor.validate.ModelValidator;
import dev.dorm.processor.validate.ModuleRules;
import dev.dorm.processor.write.SourceWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Takes the models of a round from source to source: read, judged, generated; keeps those that must
 * wait.
 */
final class ModelRound {
  private static final List<SourceGenerator> GENERATORS =
      List.of(
          new MetamodelGenerator(),
          new FieldsGenerator(),
          new ManagerGenerator(),
          new BindingGenerator());

  private final ModelReader reader;
  private final ModelValidator validator;
  private final ModuleRules moduleRules;
  private final MessagerReporter reporter;
  private final SourceWriter writer;
  private final WrittenBindings written;
  private final Set<String> waiting = new LinkedHashSet<>();

  ModelRound(
      ModelReader reader,
      ModelValidator validator,
      ModuleRules moduleRules,
      MessagerReporter reporter,
      SourceWriter writer,
      WrittenBindings written) {
    this.reader = reader;
    this.validator = validator;
    this.moduleRules = moduleRules;
    this.reporter = reporter;
    this.writer = writer;
    this.written = written;
  }

  /** The names of the models that wait for a type. */
  List<String> takeWaiting() {
    List<String> names = List.copyOf(waiting);
    waiting.clear();
    return names;
  }

  /**
   * Whether all that is new in a round are the classes of models and their registry: no other
   * processor makes types any more.
   */
  boolean isOwn(Set<? extends Element> roots) {
    return roots.stream().allMatch(root -> root instanceof TypeElement type && wrote(type));
  }

  private boolean wrote(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return writer.wrote(name) || RegistryDescriptor.isRegistry(name);
  }

  /**
   * Works on models.
   *
   * @param isLast whether nothing can be waited for any more
   */
  void process(List<TypeElement> models, boolean isLast) {
    for (TypeElement model : models) {
      try {
        if (!isLast && reader.isUnresolved(model)) {
          waiting.add(model.getQualifiedName().toString());
        } else {
          process(model);
        }
      } catch (IOException | RuntimeException e) {
        reportFailure(model, e);
      }
    }
    Diagnostics diagnostics = new Diagnostics();
    moduleRules.finish(diagnostics);
    reporter.report(diagnostics);
  }

  private void process(TypeElement type) throws IOException {
    ModelCandidate candidate = reader.read(type);
    Diagnostics diagnostics = new Diagnostics();
    Optional<ModelDescriptor> model = Optional.empty();
    Optional<AbstractDescriptor> parent = Optional.empty();
    if (candidate.isAbstract()) {
      parent = validator.validateAbstract(candidate, diagnostics);
    } else {
      model = validator.validate(candidate, diagnostics);
    }
    List<ClassName> classes = moduleRules.check(candidate, model, diagnostics);
    reporter.report(diagnostics);
    if (parent.isPresent() && classes.contains(GeneratedNames.bridge(candidate.type().name()))) {
      writer.write(new BridgeGenerator().generate(parent.get()), List.of(type));
    }
    if (model.isPresent()) {
      write(model.get(), classes, type);
    }
  }

  private void write(ModelDescriptor model, List<ClassName> classes, Element origin)
      throws IOException {
    for (SourceGenerator generator : GENERATORS) {
      if (classes.contains(generator.name(model.type()))) {
        writer.write(generator.generate(model), List.of(origin));
      }
    }
    ClassName binding = GeneratedNames.binding(model.type());
    if (classes.contains(binding)) {
      written.add(binding, origin);
    }
    SnapshotGenerator snapshots = new SnapshotGenerator();
    writer.writeResource(snapshots.path(model), snapshots.generate(model), List.of(origin));
  }

  private void reportFailure(TypeElement model, Exception failure) {
    Diagnostics diagnostics = new Diagnostics();
    Failures.report(diagnostics, Origin.of(model), model.getSimpleName(), failure);
    reporter.report(diagnostics);
  }
}
