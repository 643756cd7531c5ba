package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.TableIndexes.Single;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.PhysicalNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the model of one table. */
final class ModelBuilder {
  private final ModelInspector inspector;
  private final LiveTable table;
  private final String className;
  private final ModelKey key;
  private final boolean view;
  private final ModelSource source;
  private final TableExpressions expressions;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, GuessedType> guessed = new LinkedHashMap<>();
  private final Map<String, Written> generated = new LinkedHashMap<>();
  private final List<FieldState> states = new ArrayList<>();
  private final List<ConstraintState> conditions = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> checks = new HashSet<>();

  ModelBuilder(ModelInspector inspector, LiveTable table) {
    this.inspector = inspector;
    this.table = table;
    this.className = inspector.naming().className(table.name());
    this.source = new ModelSource(inspector.packageName(), className, table.name());
    this.key = new ModelKey(inspector.app(), className);
    this.view = table.isView();
    this.expressions = new TableExpressions(inspector.engine(), key);
  }

  InspectedModel build() {
    String usual = inspector.app() + "_" + className.toLowerCase(Locale.ROOT);
    if (!usual.equals(table.name())) {
      source.option("table = " + JavaLiterals.quote(table.name()));
    }
    if (view) {
      source.option("managed = false");
      source.note(
          "it reads a view, which has no key: "
              + table.primaryKey().get(0)
              + " was taken for one, and has to be there once in each row");
    }
    if (table.comment() != null && !view) {
      source.annotation("@Comment(" + JavaLiterals.quote(table.comment()) + ")");
    }
    name();
    TableIndexes indexes =
        new TableIndexes(inspector.engine(), table, key, properties, expressions);
    for (LiveColumn column : table.columns()) {
      if (properties.containsKey(column.name())) {
        column(column, indexes.single(column.name(), mayBeUnique(column), mayBeIndexed(column)));
      }
    }
    indexes.write(source);
    checks();
    inspector.joinsOf(table.name()).forEach(this::manyToMany);
    notes();
    conditions.addAll(0, indexes.uniques());
    return source.build(view ? null : state(indexes.states()));
  }

  private ModelState state(List<IndexState> indexes) {
    return new ModelState(key, table.name(), states, indexes, conditions, table.comment());
  }

  private boolean mayBeUnique(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return !isWholeKey(column)
        && (relation(column).isPresent() || (type != null && type.mayBeUnique()));
  }

  private boolean mayBeIndexed(LiveColumn column) {
    GuessedType type = guessed.get(column.name());
    return !isWholeKey(column)
        && (relation(column).isPresent() || (type != null && type.mayBeIndexed()));
  }

  /**
   * Finds types and names first: indexes and expressions speak of properties. What is computed
   * comes behind what it is computed from.
   */
  private void name() {
    for (boolean computed : List.of(false, true)) {
      for (LiveColumn column : table.columns()) {
        if (computed == (column.generated() != null)) {
          name(column);
        }
      }
    }
    generated.keySet().forEach(this::know);
  }

  private void name(LiveColumn column) {
    GuessedType type = inspector.types().guess(table, column).orElse(null);
    boolean isKey = isKey(column);
    String expression = column.generated();
    Optional<Written> computed =
        type == null || expression == null || isKey
            ? Optional.empty()
            : expressions.generated(expression, type.type(), column.nullable(), counted());
    if (type == null || (expression != null && computed.isEmpty())) {
      source.note(
          "the column "
              + column.name()
              + " ("
              + column.type()
              + (expression == null ? ")" : ", generated as " + expression + ")")
              + " is left out: dorm has no field for it");
      return;
    }
    if (type.type().kind() == Kind.REAL && TypeGuesser.isDecimal(column.type())) {
      source.note(
          "the column "
              + column.name()
              + " ("
              + column.type()
              + ") says no digits, so that it is a double here");
    }
    boolean relation = relation(column).isPresent();
    String property = ModelNaming.property(column.name(), relation, isWholeKey(column), taken);
    properties.put(column.name(), property);
    guessed.put(column.name(), type);
    if (!relation || !type.constants().isEmpty()) {
      checks.add(type.check());
    }
    computed.ifPresent(annotation -> generated.put(column.name(), annotation));
    if (expression == null) {
      know(column.name());
    }
  }

  private void know(String column) {
    LiveColumn live = table.column(column).orElseThrow();
    GuessedType type = guessed.get(column);
    ColumnType known =
        type == null || relation(live).isPresent() ? ColumnType.of(Kind.FK) : type.type();
    boolean nullable = live.nullable() && !isKey(live);
    expressions.know(column, new KnownColumn(property(live), known, nullable));
  }

  private @Nullable String counted() {
    return table.columns().stream()
        .filter(column -> isWholeKey(column) && isCounted(column))
        .map(LiveColumn::name)
        .findFirst()
        .orElse(null);
  }

  private boolean isKey(LiveColumn column) {
    return table.primaryKey().contains(column.name());
  }

  /** Whether a column is the key by itself. */
  private boolean isWholeKey(LiveColumn column) {
    return table.primaryKey().equals(List.of(column.name()));
  }

  /** The foreign key of a column that can be a relation. */
  private Optional<LiveKey> relation(LiveColumn column) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().equals(List.of(column.name())))
        .filter(inspector::isKeyOfModel)
        .filter(key -> isSameType(inspector.keyOf(key.table()).type(), column.type()))
        .findFirst();
  }

  /** SQLite has one type of whole numbers, whatever a table calls it. */
  private boolean isSameType(String key, String type) {
    boolean whole = key.contains("INT") && type.contains("INT");
    return key.equals(type) || (inspector.engine() == Engine.SQLITE && whole);
  }

  private void column(LiveColumn column, Single single) {
    Optional<LiveKey> relation = relation(column);
    GuessedType type = guessed.get(column.name());
    if (type == null) {
      return;
    }
    if (column.comment() != null && !view) {
      source.beside("@Comment(" + JavaLiterals.quote(column.comment()) + ")");
    }
    if (relation.isPresent()) {
      standard(column, ColumnType.of(Kind.FK), true);
      toOne(column, relation.get(), single);
    } else if (isWholeKey(column) && isCounted(column)) {
      counted(column, type);
    } else {
      plain(column, type, single);
    }
  }

  /** SQLite counts the key of every table whose key is an INTEGER. */
  private boolean isCounted(LiveColumn column) {
    boolean rowid =
        inspector.engine() == Engine.SQLITE
            && !view
            && column.type().equals("INTEGER")
            && !table.options().contains("WITHOUT ROWID");
    return column.counted() ? !column.type().equals("smallint") : rowid;
  }

  private void counted(LiveColumn column, GuessedType type) {
    String property = property(column);
    boolean small = type.annotation().equals("IntegerField");
    List<String> members = new ArrayList<>();
    pin(column, property, false, members);
    boolean implied = property.equals("id") && members.isEmpty();
    source.field(
        implied ? "" : small ? "AutoField" : "BigAutoField",
        members,
        (small ? "Integer " : "Long ") + property);
    ColumnType counted = ColumnType.of(small ? Kind.AUTO : Kind.BIGAUTO);
    states.add(state(column, counted, Single.NONE, null, ColumnRules.NONE));
  }

  private void plain(LiveColumn column, GuessedType type, Single single) {
    String property = property(column);
    List<String> members = new ArrayList<>(type.members());
    if (column.collation() != null && type.java().equals("String")) {
      members.add("collation = " + JavaLiterals.quote(column.collation()));
    }
    boolean key = isKey(column);
    if (key) {
      members.add("primaryKey = true");
    }
    if (single == Single.UNIQUE) {
      members.add("unique = true");
    } else if (single == Single.INDEX) {
      members.add("index = true");
    }
    pin(column, property, false, members);
    boolean implied = type.isImplied() && members.isEmpty();
    Written computed = generated.get(column.name());
    if (computed != null) {
      source.beside(computed.source());
    }
    Written standard = standard(column, type.type(), false).orElse(null);
    boolean boxed = standard != null;
    ColumnRules rules =
        new ColumnRules(
            standard == null ? null : standard.expression(),
            computed == null ? null : computed.expression(),
            column.comment());
    states.add(state(column, type.type(), single, null, rules));
    source.imported(type.origin());
    source.imported(type.java().startsWith("List<") ? "java.util.List" : "");
    source.field(
        implied ? "" : type.annotation(), members, type(column, type, key, boxed) + property);
  }

  /** Writes the default, when there is one. Null stands for it, so that the type is boxed. */
  private Optional<Written> standard(LiveColumn column, ColumnType type, boolean relation) {
    String sql = column.defaultValue();
    if (sql == null || sql.equalsIgnoreCase("null") || column.counted()) {
      return Optional.empty();
    }
    String note = "the default of " + column.name() + ", " + sql + ", is not kept: ";
    if (column.nullable() || isKey(column) || relation) {
      source.note(note + "dorm has defaults of columns that are NOT NULL, and no key or relation");
      return Optional.empty();
    }
    Optional<Written> found = expressions.standard(sql, type);
    found.ifPresent(standard -> source.beside(standard.source()));
    if (found.isEmpty()) {
      source.note(note + "it is no value that dorm can write");
    }
    return found;
  }

  private ColumnField state(
      LiveColumn column,
      ColumnType type,
      Single single,
      @Nullable ForeignKeyState to,
      ColumnRules rules) {
    List<String> fields = List.of(property(column));
    GuessedType guess = guessed.get(column.name());
    String live = guess == null ? "" : guess.check();
    boolean isKey = isKey(column);
    String check = live.isEmpty() ? PhysicalNames.check(key, property(column)) : live;
    boolean text = guess != null && guess.java().equals("String");
    return new ColumnField(
        property(column),
        column.name(),
        type,
        column.nullable() && !isKey,
        isKey,
        single == Single.UNIQUE ? PhysicalNames.unique(key, fields) : null,
        single == Single.INDEX ? PhysicalNames.index(key, fields) : null,
        type.hasCheck() ? check : null,
        text && to == null ? column.collation() : null,
        to,
        rules.withComment(column.comment()));
  }

  private String type(LiveColumn column, GuessedType type, boolean key, boolean boxed) {
    if (!type.constants().isEmpty()) {
      String name = inspector.naming().nested(property(column), className);
      source.enumeration(name, type.constants());
      return nullable(column, key) + name + " ";
    }
    if (type.java().equals("byte[]")) {
      boolean nullable = column.nullable() && !key;
      source.imported(nullable ? ModelSource.NULLABLE : "");
      return nullable ? "byte @Nullable [] " : "byte[] ";
    }
    String java = key || boxed || column.nullable() ? type.boxed() : type.java();
    return nullable(column, key) + java + " ";
  }

  private String nullable(LiveColumn column, boolean key) {
    if (!column.nullable() || key) {
      return "";
    }
    source.imported(ModelSource.NULLABLE);
    return "@Nullable ";
  }

  private void toOne(LiveColumn column, LiveKey reference, Single single) {
    String property = property(column);
    boolean isKey = isKey(column);
    boolean unique = isWholeKey(column) || single == Single.UNIQUE;
    String policy = policy(column, reference);
    List<String> members = new ArrayList<>();
    members.add("onDelete = OnDelete." + policy);
    if (isKey) {
      members.add("primaryKey = true");
    }
    boolean served = table.primaryKey().indexOf(column.name()) == 0;
    if (!served && !unique && single != Single.INDEX) {
      members.add("index = false");
    }
    pin(column, property, true, members);
    source.imported("dev.dorm.annotation.OnDelete");
    source.imported("dev.dorm.Ref");
    String target = inspector.naming().className(reference.table());
    source.field(
        unique ? "OneToOne" : "ForeignKey",
        members,
        nullable(column, isKey) + "Ref<" + target + "> " + property);
    String name = reference.name();
    ForeignKeyState to =
        new ForeignKeyState(
            new ModelKey(inspector.app(), target),
            OnDelete.ofPolicy(policy),
            name.isEmpty() ? PhysicalNames.foreignKey(key, property) : name,
            null);
    states.add(state(column, ColumnType.of(Kind.FK), single, to, ColumnRules.NONE));
  }

  private String policy(LiveColumn column, LiveKey reference) {
    boolean nulls = reference.onDelete().equals("SET NULL") && column.nullable();
    boolean kept =
        reference.onDelete().equals("CASCADE") || reference.onDelete().equals("NO ACTION") || nulls;
    int update = reference.extra().indexOf("ON UPDATE ");
    List<String> lost = new ArrayList<>();
    if (!kept) {
      lost.add("ON DELETE " + reference.onDelete());
    }
    if (update >= 0) {
      lost.add(reference.extra().substring(update));
    }
    if (!lost.isEmpty()) {
      source.note(
          "the foreign key of "
              + column.name()
              + " says "
              + String.join(", ", lost)
              + ", which dorm does not leave to the database");
    }
    return switch (reference.onDelete()) {
      case "CASCADE", "RESTRICT" -> reference.onDelete();
      default -> nulls ? "SET_NULL" : "PROTECT";
    };
  }

  private void pin(LiveColumn column, String property, boolean relation, List<String> members) {
    if (!ModelNaming.column(property, relation).equals(column.name())) {
      members.add("column = " + JavaLiterals.quote(column.name()));
    }
  }

  private void manyToMany(String join, String target) {
    String prefix = table.name() + "_";
    boolean usual = join.startsWith(prefix) && join.length() > prefix.length();
    String base = usual ? join.substring(prefix.length()) : join;
    String property = ModelNaming.property(base + "_id", true, false, taken);
    boolean implied = (prefix + ModelNaming.column(property, false)).equals(join);
    source.imported("dev.dorm.Many");
    source.field(
        "ManyToMany",
        implied ? List.of() : List.of("table = " + JavaLiterals.quote(join)),
        "Many<" + inspector.naming().className(target) + "> " + property);
    List<LiveColumn> columns = inspector.join(join).columns();
    states.add(
        new ManyToManyField(
            property,
            new ModelKey(inspector.app(), inspector.naming().className(target)),
            new JoinTable(join, columns.get(0).name(), columns.get(1).name()),
            null,
            null));
  }

  private String property(LiveColumn column) {
    @Nullable String property = properties.get(column.name());
    return property == null ? column.name() : property;
  }

  private void checks() {
    List<String> written = new ArrayList<>();
    for (LiveCheck check : table.checks()) {
      if (!check.name().isEmpty() && checks.contains(check.name())) {
        continue;
      }
      Optional<CheckState> found = expressions.check(check);
      found.ifPresent(state -> written.add(expressions.annotation(state)));
      found.ifPresent(conditions::add);
      if (found.isEmpty()) {
        source.note(
            "the check "
                + (check.name().isEmpty() ? "" : check.name() + ", ")
                + check.condition()
                + ", is not kept: conditions of models cannot say it");
      }
    }
    source.group("checks", "Check", written);
  }

  private void notes() {
    for (LiveKey key : table.foreignKeys()) {
      boolean kept =
          key.columns().size() == 1
              && table.column(key.columns().get(0)).flatMap(this::relation).isPresent();
      if (!kept) {
        source.note(
            "the foreign key of "
                + String.join(", ", key.columns())
                + " to "
                + key.table()
                + " is not kept: it does not refer to the key of a model");
      }
    }
  }
}
