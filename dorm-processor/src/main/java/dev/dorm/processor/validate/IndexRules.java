package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.GroupCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.Names;
import dev.dorm.processor.candidate.PropertyCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.IndexDescriptor.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The default order, the indexes and the constraints over several columns: whether the columns they
 * name exist.
 */
final class IndexRules {
  private static final String PK = "pk";

  private final ModelCandidate model;
  private final Diagnostics diagnostics;
  private final List<String> columns;
  private final String key;

  /**
   * Makes the rules.
   *
   * @param columns the properties with a column, in order
   * @param key the key's property
   */
  IndexRules(ModelCandidate model, Diagnostics diagnostics, List<String> columns, String key) {
    this.model = model;
    this.diagnostics = diagnostics;
    this.columns = columns;
    this.key = key;
  }

  /** The default order as far as its columns exist. */
  List<Part> ordering() {
    return model
        .options()
        .ordering()
        .map(names -> parts(names, "@Model(ordering = \"%s\")"))
        .orElse(List.of());
  }

  /** The indexes and constraints whose columns exist. */
  List<IndexDescriptor> indexes(String table) {
    List<IndexDescriptor> indexes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (GroupCandidate group : model.options().indexes()) {
      List<Part> parts = parts(group.fields(), "@" + group.annotation() + "(fields = \"%s\")");
      if (parts.size() == group.fields().values().size() && areDistinct(group, parts)) {
        String name = name(group, parts, table, names);
        if (names.add(name.toLowerCase(Locale.ROOT))) {
          indexes.add(new IndexDescriptor(name, parts, group.isUnique(), group.isConstraint()));
        } else {
          report(group, "repeats the name \"" + name + "\"", "leave the name out, or change it");
        }
      }
    }
    return indexes;
  }

  private String name(GroupCandidate group, List<Part> parts, String table, Set<String> names) {
    if (!group.name().isEmpty()) {
      checkName(group);
      return group.name();
    }
    String prefix = group.isConstraint() ? "uniq" : "idx";
    String type = model.type().name().simpleName();
    List<String> fields = parts.stream().map(part -> part.written().replace('.', '_')).toList();
    String name = DatabaseNames.ofGroup(prefix, type, table, fields, false);
    return names.contains(name) ? DatabaseNames.ofGroup(prefix, type, table, fields, true) : name;
  }

  private void checkName(GroupCandidate group) {
    Origin origin = group.fields().origin().at("name");
    int bytes = DatabaseNames.bytes(group.name());
    if (bytes > DatabaseNames.LIMIT) {
      diagnostics.report(
          DiagnosticCode.NAME_TOO_LONG,
          origin,
          "index",
          group.name(),
          model.display(),
          bytes,
          "leave the name out; dorm makes one that fits");
    }
    if (group.name().isBlank()) {
      report(group, "has a blank name", "leave the name out");
    }
  }

  private boolean areDistinct(GroupCandidate group, List<Part> parts) {
    if (parts.isEmpty()) {
      report(group, "names no column", "fields = {\"…\", \"…\"}");
      return false;
    }
    Set<String> met = new HashSet<>();
    for (Part part : parts) {
      if (!met.add(part.property())) {
        report(group, "names \"" + part.property() + "\" twice", "name each column once");
        return false;
      }
      if (group.isConstraint() && part.descending()) {
        report(group, "has an order, \"" + part.written() + "\"", "drop the sign");
        return false;
      }
    }
    return true;
  }

  private void report(GroupCandidate group, String fault, String fix) {
    diagnostics.report(
        DiagnosticCode.BAD_INDEX,
        group.fields().origin(),
        "@" + group.annotation(),
        model.display(),
        fault,
        fix);
  }

  private List<Part> parts(Names names, String pattern) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < names.values().size(); i++) {
      String written = names.values().get(i);
      boolean descending = written.startsWith("-");
      String property = descending ? written.substring(1) : written;
      if (property.equals(PK)) {
        property = key;
      }
      if (columns.contains(property)) {
        parts.add(new Part(property, descending));
      } else if (!isReported(property)) {
        diagnostics.report(
            DiagnosticCode.UNKNOWN_NAME,
            names.at(i),
            String.format(Locale.ROOT, pattern, written),
            model.display(),
            Suggestions.didYouMean(property, columns),
            String.join(", ", columns));
      }
    }
    return parts;
  }

  /** A property that was left out was reported for its own mistake. */
  private boolean isReported(String property) {
    return !columns.contains(property)
        && model.properties().stream()
            .filter(PropertyCandidate::isStored)
            .filter(each -> each.annotations().stream().noneMatch(IndexRules::isToMany))
            .anyMatch(each -> each.name().equals(property));
  }

  private static boolean isToMany(dev.dorm.processor.candidate.FieldAnnotation annotation) {
    return switch (annotation.kind()) {
      case MANY_TO_MANY, REVERSE, EMBEDDED -> true;
      default -> false;
    };
  }
}
