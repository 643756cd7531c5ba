package dev.dorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What several models of a compilation must not share: labels, tables, names of indexes, generated
 * classes. Under incremental compilation it sees a part only; the tools check all models again. Not
 * thread-safe.
 */
public final class ModuleRules {
  private final Predicate<String> isWritten;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> indexes = new HashMap<>();
  private final Map<String, String> generated = new HashMap<>();
  private final AccessorRules accessors = new AccessorRules();

  /**
   * Makes the rules.
   *
   * @param isWritten whether a class of that name is among the sources
   */
  public ModuleRules(Predicate<String> isWritten) {
    this.isWritten = isWritten;
  }

  /** The classes to generate for the model; not those whose names others have. */
  public List<ClassName> check(
      ModelCandidate candidate, Optional<ModelDescriptor> model, Diagnostics diagnostics) {
    model.ifPresent(each -> checkNames(candidate, each, diagnostics));
    accessors.add(candidate);
    return checkGenerated(candidate, diagnostics);
  }

  /** What can be said only when all models of a round were checked. */
  public void finish(Diagnostics diagnostics) {
    accessors.check(diagnostics);
  }

  private void checkNames(
      ModelCandidate candidate, ModelDescriptor model, Diagnostics diagnostics) {
    String type = model.type().canonicalName();
    Origin origin = model.origin();
    String other = claim(labels, model.name().label(), type);
    if (other != null) {
      diagnostics.report(DiagnosticCode.DUPLICATE_MODEL, origin, other, type, model.name().label());
      return;
    }
    Origin tableOrigin = candidate.options().table().map(each -> each.origin()).orElse(origin);
    checkTable(model, model.table().name(), type, tableOrigin, diagnostics);
    for (PropertyDescriptor property : model.properties()) {
      if (property instanceof ToManyProperty relation && relation.through().isEmpty()) {
        checkTable(model, relation.table(), type + "." + property.name(), origin, diagnostics);
      }
    }
    for (IndexDescriptor index : model.indexes()) {
      String owner = claim(indexes, index.name(), type);
      if (owner != null) {
        diagnostics.report(DiagnosticCode.DUPLICATE_INDEX, origin, owner, type, index.name());
      }
    }
  }

  /**
   * A table is one of a database, and one of an app, whose migrations go to one database together.
   */
  private void checkTable(
      ModelDescriptor model, String table, String owner, Origin origin, Diagnostics diagnostics) {
    String inApp = claim(tables, "app " + model.name().app() + " " + table, owner);
    String inDatabase = claim(tables, "database " + model.table().database() + " " + table, owner);
    String other = inApp == null ? inDatabase : inApp;
    if (other != null) {
      diagnostics.report(DiagnosticCode.DUPLICATE_TABLE, origin, other, owner, table);
    }
  }

  /** Takes a name; who had it before, or null. */
  private static @org.jspecify.annotations.Nullable String claim(
      Map<String, String> names, String name, String owner) {
    return names.putIfAbsent(name.toLowerCase(Locale.ROOT), owner);
  }

  private List<ClassName> checkGenerated(ModelCandidate candidate, Diagnostics diagnostics) {
    ClassName type = candidate.type().name();
    List<ClassName> names = new ArrayList<>();
    if (candidate.isAbstract()) {
      names.add(GeneratedNames.bridge(type));
    } else {
      names.add(GeneratedNames.metamodel(type));
      if (candidate.type().accessors().areAsked()) {
        names.add(GeneratedNames.fields(type));
      }
      names.add(GeneratedNames.manager(type));
      names.add(GeneratedNames.binding(type));
    }
    List<ClassName> free = new ArrayList<>();
    for (ClassName name : names) {
      String other = generated.putIfAbsent(name.canonicalName(), candidate.display());
      if (other == null && !isWritten.test(name.canonicalName())) {
        free.add(name);
      } else {
        diagnostics.report(
            DiagnosticCode.NAME_TAKEN,
            candidate.type().origin(),
            name.simpleName(),
            candidate.display(),
            name.equals(GeneratedNames.manager(type))
                ? "; a manager of your own extends " + name.simpleName() + " under another name"
                : "");
      }
    }
    return free;
  }
}
