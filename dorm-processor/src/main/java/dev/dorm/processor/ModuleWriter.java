package dev.dorm.processor;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.MigrationCandidate;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.generate.MigrationModuleGenerator;
import dev.dorm.processor.generate.RegistryGenerator;
import dev.dorm.processor.model.MigrationModuleDescriptor;
import dev.dorm.processor.model.RegistryDescriptor;
import dev.dorm.processor.model.RuntimeNames;
import dev.dorm.processor.read.MigrationReader;
import dev.dorm.processor.read.RegistryReader;
import dev.dorm.processor.validate.MigrationRules;
import dev.dorm.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the registry of a module's models and the lists of its migrations. A source is written no
 * later than in the round that shows what it lists, for one of the last round would not be compiled
 * without a warning. Not thread-safe.
 */
final class ModuleWriter {
  private static final String LISTING = "META-INF/dorm/registry.txt";
  private static final String SERVICES = "META-INF/services/";

  private final String module;
  private final boolean mergesLeaves;
  private final RegistryReader registries;
  private final MigrationReader migrations;
  private final SourceWriter writer;
  private final SortedSet<String> registryClasses = new TreeSet<>();
  private final SortedSet<String> migrationClasses = new TreeSet<>();
  private final SortedSet<String> listed = new TreeSet<>();
  private final List<Element> origins = new ArrayList<>(); // models, or what was made for them

  ModuleWriter(
      ProcessorOptions options,
      RegistryReader registries,
      MigrationReader migrations,
      SourceWriter writer) {
    this.module = options.module();
    this.mergesLeaves = options.mergesLeaves();
    this.registries = registries;
    this.migrations = migrations;
    this.writer = writer;
  }

  /**
   * Writes a registry of the models whose bindings this round shows, if they are not listed yet.
   */
  void addModels(Collection<TypeElement> generated) throws IOException {
    addModels(registries.bindings(generated), generated);
  }

  /**
   * Writes a registry of bindings that were written, whether the compiler has shown them or not.
   */
  void addModels(WrittenBindings written) throws IOException {
    addModels(written.names(), written.models());
  }

  private void addModels(List<ClassName> bindings, Collection<? extends Element> elements)
      throws IOException {
    List<ClassName> added = new ArrayList<>();
    for (ClassName name : bindings) {
      // A class without a package cannot be imported.
      if (!name.packageName().isEmpty() && !listed.contains(name.canonicalName())) {
        added.add(name);
      }
    }
    if (added.isEmpty()) {
      return;
    }
    if (registryClasses.isEmpty()) {
      added.addAll(registries.stillThere(earlier(added)));
    }
    RegistryDescriptor registry =
        RegistryDescriptor.of(registryClasses.isEmpty() ? module : "", added);
    writer.write(new RegistryGenerator().generate(registry), List.copyOf(elements));
    registry.bindings().forEach(name -> listed.add(name.canonicalName()));
    registryClasses.add(registry.name().canonicalName());
    origins.addAll(elements);
  }

  /** What an earlier compile listed, without what this one has written. */
  private List<String> earlier(List<ClassName> written) {
    Set<String> names = written.stream().map(ClassName::canonicalName).collect(Collectors.toSet());
    return writer.readResource(LISTING).lines().filter(name -> !names.contains(name)).toList();
  }

  /** Writes the lists of the apps whose migrations this round shows. */
  void addMigrations(Collection<TypeElement> compiled, Diagnostics diagnostics) throws IOException {
    List<MigrationCandidate> candidates = migrations.read(compiled);
    for (MigrationModuleDescriptor app : rules(diagnostics).modules(candidates)) {
      List<Element> elements =
          app.entries().stream()
              .map(entry -> entry.origin().element())
              .filter(Objects::nonNull)
              .toList();
      if (migrationClasses.add(app.name().canonicalName())) {
        writer.write(new MigrationModuleGenerator().generate(app), elements);
        origins.addAll(elements);
      }
    }
  }

  private MigrationRules rules(Diagnostics diagnostics) {
    return new MigrationRules(diagnostics, mergesLeaves);
  }

  /** Writes the entries for ServiceLoader, after the last round. */
  void finish() throws IOException {
    writeLines(SERVICES + RuntimeNames.MODEL_REGISTRY.canonicalName(), registryClasses);
    writeLines(SERVICES + RuntimeNames.MIGRATION_MODULE.canonicalName(), migrationClasses);
    writeLines(LISTING, listed);
  }

  private void writeLines(String path, SortedSet<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      writer.writeResource(path, String.join("\n", lines) + "\n", origins);
    }
  }
}
