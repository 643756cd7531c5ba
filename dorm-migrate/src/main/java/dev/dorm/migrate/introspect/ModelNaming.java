package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.PhysicalNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives tables the names of classes, and columns those of properties; each name once. */
final class ModelNaming {
  /** What the class of a model, or a class of java.lang, would hide. */
  private static final Set<String> TYPES =
      Set.of(
          "entity",
          "model",
          "index",
          "uniqueconstraint",
          "ref",
          "many",
          "column",
          "ondelete",
          "foreignkey",
          "onetoone",
          "manytomany",
          "object",
          "string",
          "long",
          "integer",
          "short",
          "double",
          "boolean",
          "enum",
          "record",
          "override",
          "instant",
          "localdate",
          "localtime",
          "localdatetime",
          "uuid",
          "bigdecimal",
          "nullable",
          "class",
          "module",
          "process",
          "thread",
          "system",
          "error",
          "exception",
          "iterable",
          "comparable",
          "void",
          "character",
          "number",
          "math",
          "package",
          "runtime",
          "byte",
          "float",
          "path",
          "doesnotexist",
          "column_");

  private static final List<String> GENERATED =
      List.of("", "_", "fields", "manager", "binding", "bridge");
  private static final Set<String> PROPERTIES =
      Set.of("objects", "pk", "columns", "path", "doesnotexist", "class");

  /** The methods of a row and of a way: a relation's own methods must not be called so. */
  private static final Set<String> METHODS =
      Set.of(
          "path",
          "isnull",
          "isnotnull",
          "getclass",
          "hashcode",
          "tostring",
          "notify",
          "notifyall",
          "wait",
          "clone",
          "finalize",
          "save",
          "delete",
          "refreshfromdb",
          "fullclean",
          "clean",
          "validateunique",
          "asave",
          "adelete",
          "arefreshfromdb",
          "afullclean",
          "isloaded",
          "fetch",
          "get",
          "equals");

  private final String app;
  private final Set<String> classes = new HashSet<>(TYPES);
  private final Map<String, String> byTable = new HashMap<>();

  ModelNaming(String app) {
    this.app = app;
  }

  /** The class of a table. */
  String className(String table) {
    return byTable.computeIfAbsent(table, this::newClass);
  }

  private String newClass(String table) {
    boolean own = table.startsWith(app + "_") && table.length() > app.length() + 1;
    String words = camelCase(own ? table.substring(app.length() + 1) : table);
    String name = words.isEmpty() ? "Table" : upper(words);
    if (!SourceVersion.isIdentifier(name)) {
      name = "Table" + name;
    }
    String free = name;
    for (int i = 2; !isFree(free); i++) {
      free = name + (TYPES.contains(lower(name)) && i == 2 ? "Row" : String.valueOf(i));
    }
    for (String suffix : GENERATED) {
      classes.add(lower(free) + suffix);
    }
    return free;
  }

  /** The name of a class inside that of a model, for the values of a property. */
  String nested(String property, String className) {
    String name = upper(property);
    boolean hides = name.equalsIgnoreCase(className) || classes.contains(lower(name));
    return hides ? name + "Value" : name;
  }

  private boolean isFree(String name) {
    return GENERATED.stream().noneMatch(suffix -> classes.contains(lower(name) + suffix));
  }

  /**
   * A property for a column, and notes that it is taken.
   *
   * @param relation whether it refers to another model, so that {@code _id} is left out
   */
  static String property(String column, boolean relation, boolean key, Set<String> taken) {
    String base = relation ? column.replaceFirst("(_id|(?<=[a-z])Id)$", "") : column;
    String name = lowerFirst(camelCase(base));
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      name = "column" + upper(name);
    }
    String free = name;
    for (int i = 2; !isFree(free, relation, key, taken); i++) {
      free = name + i;
    }
    taken.add(lower(free));
    return free;
  }

  private static boolean isFree(String name, boolean relation, boolean key, Set<String> taken) {
    String lower = lower(name);
    return SourceVersion.isName(name)
        && !PROPERTIES.contains(lower)
        && !(relation && METHODS.contains(lower))
        && !(!key && name.equals("id"))
        && !taken.contains(lower);
  }

  /** The column that a property has when nothing is said. */
  static String column(String property, boolean relation) {
    return PhysicalNames.snakeCase(property) + (relation ? "_id" : "");
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    boolean start = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || !Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
        start = !camel.isEmpty();
      } else {
        camel.append(start ? Character.toUpperCase(c) : c);
        start = false;
      }
    }
    return camel.toString();
  }

  private static String lowerFirst(String name) {
    int end = 0;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    boolean wordFollows = end > 1 && end < name.length() && Character.isLetter(name.charAt(end));
    int lowered = wordFollows ? end - 1 : end;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  private static String upper(String name) {
    return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
