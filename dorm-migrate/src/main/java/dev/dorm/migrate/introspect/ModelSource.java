package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ModelState;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the source of a model together. */
final class ModelSource {
  static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private final String packageName;
  private final String className;
  private final String table;
  private final SortedSet<String> imports = new TreeSet<>();
  private final List<String> annotations = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final StringBuilder enumerations = new StringBuilder();
  private final StringBuilder fields = new StringBuilder();
  private final List<String> beside = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  ModelSource(String packageName, String className, String table) {
    this.packageName = packageName;
    this.className = className;
    this.table = table;
    imported("dev.dorm.Entity");
    imported("dev.dorm.annotation.Model");
  }

  void imported(String name) {
    if (!name.isEmpty()) {
      imports.add(name);
    }
  }

  void option(String text) {
    options.add(text);
  }

  /** An annotation beside that of the model. */
  void annotation(String text) {
    annotations.add(imported(text, "@"));
  }

  /** An annotation beside that of the next field. */
  void beside(String text) {
    beside.add(imported(text, "@"));
  }

  private String imported(String annotation, String sign) {
    String name = annotation.substring(sign.length(), annotation.indexOf('('));
    imported("dev.dorm.annotation." + name);
    return annotation;
  }

  /** An option whose values are annotations; none when there are none. */
  void group(String option, String annotation, List<String> values) {
    if (!values.isEmpty()) {
      imported("dev.dorm.annotation." + annotation);
      option(
          values.stream()
              .collect(Collectors.joining(",\n      ", option + " = {\n      ", "\n    }")));
    }
  }

  void note(String text) {
    notes.add(text.replaceAll("\\p{Cntrl}+", " "));
  }

  void field(String annotation, List<String> members, String declaration) {
    fields.append('\n');
    beside.forEach(text -> fields.append("  ").append(text).append('\n'));
    beside.clear();
    if (!annotation.isEmpty()) {
      imported("dev.dorm.annotation." + annotation);
      fields.append("  @").append(annotation);
      fields.append(members.isEmpty() ? "" : "(" + String.join(", ", members) + ")").append('\n');
    }
    fields.append("  ").append(declaration).append(";\n");
  }

  void enumeration(String name, List<String> constants) {
    enumerations.append("\n  /** The values of a column. */\n  public enum ").append(name);
    enumerations.append(" {\n    ").append(String.join(",\n    ", constants)).append("\n  }\n");
  }

  InspectedModel build(@Nullable ModelState state) {
    StringBuilder source = new StringBuilder();
    source.append("package ").append(packageName).append(";\n\n");
    imports.forEach(name -> source.append("import ").append(name).append(";\n"));
    source.append("\n/** ").append(sentence()).append(" */\n");
    annotations.forEach(text -> source.append(text).append('\n'));
    source.append("@Model");
    if (!options.isEmpty()) {
      source.append("(\n    ").append(String.join(",\n    ", options)).append(')');
    }
    source.append("\npublic class ").append(className).append(" extends Entity<").append(className);
    source.append("> implements ").append(className).append("Fields {");
    source.append(enumerations).append(fields);
    for (String note : notes) {
      source.append("\n  // ").append(comment(note)).append(".\n");
    }
    source.append("}\n");
    return new InspectedModel(
        table, packageName + "." + className, source.toString(), state, notes);
  }

  /** What looks like an escape in a comment would be read as one. */
  private static String comment(String text) {
    return text.replace("\\", "/");
  }

  private String sentence() {
    return table.matches("[\\w ]+") ? "A row of the table " + table + "." : "A row.";
  }
}
