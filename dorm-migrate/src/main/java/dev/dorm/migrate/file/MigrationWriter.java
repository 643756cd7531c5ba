package dev.dorm.migrate.file;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a migration as Java source. The same migration gives the same bytes on every machine: no
 * date, no name of a user.
 */
public final class MigrationWriter {
  private static final String HEADER =
      "// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot"
          + " reset.\n";
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");
  private static final int WIDTH = 100;

  /** So many fields and operations fit well into what a method of Java may hold. */
  private static final int METHOD_LIMIT = 300;

  /** The words of {@code Ops}; all others are from {@code Cols}. */
  private static final Set<String> OPS =
      Set.of(
          "createModel",
          "deleteModel",
          "renameModel",
          "moveModel",
          "alterModelTable",
          "addField",
          "addFieldOnline",
          "removeField",
          "alterField",
          "alterFieldOnline",
          "alterFieldNotValid",
          "renameField",
          "using",
          "addIndex",
          "addIndexConcurrently",
          "removeIndex",
          "removeIndexConcurrently",
          "renameIndex",
          "addConstraint",
          "addConstraintOnline",
          "addConstraintNotValid",
          "validateConstraint",
          "backfill",
          "removeConstraint",
          "runSql",
          "sql",
          "runJava",
          "separate",
          "fill",
          "index",
          "unique",
          "check",
          "comment",
          "alterComment",
          "now",
          "field",
          "value");

  private MigrationWriter() {}

  /**
   * The source of a migration.
   *
   * @param packageName the package of the file
   * @param migration the migration
   * @param header whether a comment says who wrote it
   */
  public static String write(String packageName, MigrationNode migration, boolean header) {
    return write(packageName, migration, header, Map.of());
  }

  /**
   * The source of a migration.
   *
   * @param packageName the package of the file
   * @param migration the migration
   * @param header whether a comment says who wrote it
   * @param references expressions for operations that cannot be written anew
   */
  public static String write(
      String packageName,
      MigrationNode migration,
      boolean header,
      Map<Operation, String> references) {
    List<JavaExpression> operations = new ArrayList<>();
    for (Operation operation : migration.operations()) {
      operations.add(operation.accept(new OperationSource(references)));
    }
    StringBuilder out = new StringBuilder();
    out.append(header ? HEADER : "");
    out.append("package ").append(packageName).append(";\n\n");
    imports(operations, out);
    out.append(annotation(migration));
    out.append("public final class ").append(migration.id().className());
    out.append(" extends Migration {\n\n");
    out.append("  @Override\n  public List<Operation> operations() {\n    return ");
    if (size(migration.operations()) > METHOD_LIMIT) {
      methods(operations, out);
    } else {
      new JavaPrinter(out).print(JavaExpression.call("List.of", operations), 4, 1);
      out.append(";\n  }\n");
    }
    if (!migration.atomic()) {
      out.append("\n  @Override\n  public boolean atomic() {\n    return false;\n  }\n");
    }
    return out.append("}\n").toString();
  }

  /** One method for each operation, since the compiler limits the size of a method. */
  private static void methods(List<JavaExpression> operations, StringBuilder out) {
    List<JavaExpression> calls = new ArrayList<>();
    for (int i = 1; i <= operations.size(); i++) {
      calls.add(JavaExpression.call("operation" + i));
    }
    JavaPrinter printer = new JavaPrinter(out);
    printer.print(JavaExpression.call("List.of", calls), 4, 1);
    out.append(";\n  }\n");
    for (int i = 1; i <= operations.size(); i++) {
      out.append("\n  private static Operation operation").append(i).append("() {\n    return ");
      printer.print(operations.get(i - 1), 4, 1);
      out.append(";\n  }\n");
    }
  }

  private static int size(List<Operation> operations) {
    int size = 0;
    for (Operation operation : operations) {
      size += operation instanceof CreateModel create ? create.fields().size() + 1 : 1;
    }
    return size;
  }

  private static void imports(List<JavaExpression> operations, StringBuilder out) {
    SortedSet<String> words = new TreeSet<>();
    operations.forEach(operation -> collect(operation, words));
    SortedSet<String> statics = new TreeSet<>();
    for (String word : words) {
      statics.add("dev.dorm.migrate." + (OPS.contains(word) ? "Ops." : "Cols.") + word);
    }
    statics.forEach(word -> out.append("import static ").append(word).append(";\n"));
    out.append(statics.isEmpty() ? "" : "\n");
    out.append("import dev.dorm.migrate.DormMigration;\n");
    out.append("import dev.dorm.migrate.Migration;\n");
    out.append("import dev.dorm.migrate.operation.Operation;\n");
    out.append("import java.util.List;\n\n");
  }

  /** The words that need an import: the first of each chain, and constants. */
  private static void collect(JavaExpression expression, Set<String> words) {
    if (expression instanceof JavaExpression.Call call) {
      if (call.name().indexOf('.') < 0) {
        words.add(call.name());
      }
      call.arguments().forEach(argument -> collect(argument, words));
    } else if (expression instanceof JavaExpression.Chain chain) {
      collect(chain.first(), words);
      for (JavaExpression.Call call : chain.calls()) {
        call.arguments().forEach(argument -> collect(argument, words));
      }
    } else if (CONSTANT.matcher(expression.flat()).matches()) {
      words.add(expression.flat());
    }
  }

  private static String annotation(MigrationNode migration) {
    List<String> values = new ArrayList<>();
    values.add("app = " + JavaLiterals.quote(migration.id().app()));
    values.add("name = " + JavaLiterals.quote(migration.id().name()));
    if (!migration.dependsOn().isEmpty()) {
      values.add("dependsOn = " + names(migration.dependsOn()));
    }
    if (!migration.replaces().isEmpty()) {
      values.add("replaces = " + names(migration.replaces()));
    }
    String flat = "@DormMigration(" + String.join(", ", values) + ")\n";
    boolean broken = flat.length() > WIDTH + 1 || values.size() > 2;
    return broken ? "@DormMigration(\n    " + String.join(",\n    ", values) + ")\n" : flat;
  }

  private static String names(List<MigrationId> ids) {
    List<String> names = ids.stream().map(id -> JavaLiterals.quote(id.toString())).toList();
    String flat = "{" + String.join(", ", names) + "}";
    return "    dependsOn = ,".length() + flat.length() <= WIDTH
        ? flat
        : names.stream().collect(Collectors.joining(",\n      ", "{\n      ", "\n    }"));
  }
}
