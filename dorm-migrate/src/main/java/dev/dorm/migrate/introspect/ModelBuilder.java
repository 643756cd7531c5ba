package dev.dorm.migrate.introspect;

import dev.dorm.migrate.file.JavaLiterals;
import dev.dorm.migrate.introspect.TableIndexes.Single;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ConstraintState;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final TableColumns columns;
  private final List<FieldState> states = new ArrayList<>();
  private final List<ConstraintState> conditions = new ArrayList<>();

  ModelBuilder(ModelInspector inspector, LiveTable table) {
    this.inspector = inspector;
    this.table = table;
    this.className = inspector.naming().className(table.name());
    this.source = new ModelSource(inspector.packageName(), className, table.name());
    this.key = new ModelKey(inspector.app(), className);
    this.view = table.isView();
    this.expressions = new TableExpressions(inspector.engine(), key);
    this.columns = new TableColumns(inspector, table, source, expressions);
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
    columns.read();
    TableIndexes indexes =
        new TableIndexes(inspector.engine(), table, key, columns.properties(), expressions);
    for (LiveColumn column : table.columns()) {
      GuessedType type = columns.type(column);
      if (type != null) {
        boolean unique = columns.mayBeUnique(column);
        column(column, type, indexes.single(column.name(), unique, columns.mayBeIndexed(column)));
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

  private void column(LiveColumn column, GuessedType type, Single single) {
    Optional<LiveKey> relation = columns.relation(column);
    if (column.comment() != null && !view) {
      source.beside("@Comment(" + JavaLiterals.quote(column.comment()) + ")");
    }
    if (relation.isPresent()) {
      standard(column, ColumnType.of(Kind.FK), true);
      toOne(column, relation.get(), single);
    } else if (columns.isWholeKey(column) && columns.isCounted(column)) {
      counted(column, type);
    } else {
      plain(column, type, single);
    }
  }

  private void counted(LiveColumn column, GuessedType type) {
    String property = columns.property(column);
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
    String property = columns.property(column);
    List<String> members = new ArrayList<>(type.members());
    if (column.collation() != null && type.java().equals("String")) {
      members.add("collation = " + JavaLiterals.quote(column.collation()));
    }
    boolean key = columns.isKey(column);
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
    Written computed = columns.computed(column);
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
    if (column.nullable() || columns.isKey(column) || relation) {
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
    List<String> fields = List.of(columns.property(column));
    GuessedType guess = columns.type(column);
    String live = guess == null ? "" : guess.check();
    boolean isKey = columns.isKey(column);
    String check = live.isEmpty() ? PhysicalNames.check(key, columns.property(column)) : live;
    boolean text = guess != null && guess.java().equals("String");
    return new ColumnField(
        columns.property(column),
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
      String name = inspector.naming().nested(columns.property(column), className);
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
    String property = columns.property(column);
    boolean isKey = columns.isKey(column);
    boolean unique = columns.isWholeKey(column) || single == Single.UNIQUE;
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
    String property = columns.propertyOfJoin(base);
    boolean implied = (prefix + ModelNaming.column(property, false)).equals(join);
    source.imported("dev.dorm.Many");
    source.field(
        "ManyToMany",
        implied ? List.of() : List.of("table = " + JavaLiterals.quote(join)),
        "Many<" + inspector.naming().className(target) + "> " + property);
    List<LiveColumn> keys = inspector.join(join).columns();
    states.add(
        new ManyToManyField(
            property,
            new ModelKey(inspector.app(), inspector.naming().className(target)),
            new JoinTable(join, keys.get(0).name(), keys.get(1).name()),
            null,
            null));
  }

  private void checks() {
    List<String> written = new ArrayList<>();
    for (LiveCheck check : table.checks()) {
      if (columns.isCheckOfType(check)) {
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
              && table.column(key.columns().get(0)).flatMap(columns::relation).isPresent();
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
