package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random models with hostile names; the same seed gives the same models. */
public final class RandomStates {
  private static final List<String> NASTY =
      List.of(
          "order", "select", "Group", "with space", "quo\"te", "ключ", "日本", "a'b", "x;--", "%s?");
  private static final List<Kind> KINDS =
      List.of(
          Kind.SMALLINT,
          Kind.INT,
          Kind.BIGINT,
          Kind.REAL,
          Kind.BOOL,
          Kind.TEXT,
          Kind.DATE,
          Kind.TIME,
          Kind.DATETIME,
          Kind.TIMESTAMP,
          Kind.UUID,
          Kind.JSON,
          Kind.BLOB);

  /** Indexes of models of one name in two apps would be called alike. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "blog", List.of("Author", "Book", "Order", "Tag"),
          "shop", List.of("Author", "Deal", "Order", "Tag"));

  private final Random random;

  /** A source of models. */
  public RandomStates(long seed) {
    random = new Random(seed);
  }

  /** Some models of two apps, which refer to one another in any way. */
  public ProjectState next() {
    List<ModelKey> keys = new ArrayList<>();
    for (String app : List.of("blog", "shop")) {
      for (String name : NAMES.get(app)) {
        if (random.nextInt(4) > 0) {
          keys.add(new ModelKey(app, name));
        }
      }
    }
    List<ModelState> models = new ArrayList<>();
    keys.forEach(key -> models.add(model(key, keys)));
    return ProjectState.of(models);
  }

  /**
   * Other models that dorm can migrate these to: some gone, some new, fields gone, new, and with
   * other indexes.
   */
  public ProjectState evolve(ProjectState before) {
    List<ModelKey> keys = new ArrayList<>(before.models().keySet());
    keys.removeIf(key -> random.nextInt(4) == 0);
    ProjectState fresh = next();
    fresh.models().values().stream()
        .filter(model -> before.models().values().stream().noneMatch(old -> shares(old, model)))
        .forEach(model -> keys.add(model.key()));
    List<ModelState> models = new ArrayList<>();
    for (ModelKey key : keys) {
      ModelState former = before.find(key).orElse(null);
      models.add(former == null ? model(key, keys) : evolve(former, keys));
    }
    return ProjectState.of(models);
  }

  /** Whether two models have a key or a table in common. */
  private static boolean shares(ModelState old, ModelState model) {
    String name = model.key().app() + "_" + model.key().name();
    return old.key().equals(model.key())
        || old.table().equals(model.table())
        || old.manyToMany().anyMatch(m -> String.valueOf(m.table()).contains(name));
  }

  private ModelState evolve(ModelState model, List<ModelKey> keys) {
    List<FieldState> fields = new ArrayList<>();
    for (FieldState field : model.fields()) {
      if (field instanceof ColumnField column) {
        boolean stays = column.primaryKey() || random.nextInt(4) > 0;
        boolean lost = column.foreignKey() != null && !keys.contains(column.foreignKey().to());
        if (stays && !lost) {
          fields.add(random.nextInt(3) == 0 ? turned(model.key(), column) : column);
        }
      } else if (keys.contains(((ManyToManyField) field).to()) && random.nextInt(4) > 0) {
        fields.add(field);
      }
    }
    int first = 7;
    while (isTaken(model, first) || isTaken(model, first + 1) || isTaken(model, first + 2)) {
      first += 3;
    }
    for (int i = 0; i < 3; i++) {
      int number = first + i;
      ColumnField added = (ColumnField) column(model.key(), "g" + (number - 7), number, keys);
      fields.add(added.nullable() ? added : added.bare());
    }
    List<String> names = fields.stream().map(FieldState::name).toList();
    fields.removeIf(
        field ->
            field instanceof ColumnField column
                && column.rules().generated() != null
                && !names.containsAll(column.rules().generated().fields()));
    ModelState kept = model.withFields(fields).withComment(comment());
    ModelState other = withIndexes(kept);
    return new ModelState(
        kept.key(),
        kept.table(),
        kept.fields(),
        random.nextBoolean() && uses(kept, model) ? model.indexes() : other.indexes(),
        other.constraints(),
        kept.comment());
  }

  private static boolean isTaken(ModelState model, int number) {
    return model.field("g" + (number - 7)).isPresent()
        || model.columns().anyMatch(field -> field.column().endsWith(Integer.toString(number)));
  }

  private static boolean uses(ModelState kept, ModelState model) {
    return model.indexes().stream()
        .allMatch(i -> i.mentions().stream().allMatch(f -> kept.column(f).isPresent()));
  }

  private ColumnField turned(ModelKey model, ColumnField field) {
    if (field.isGenerated()) {
      return random.nextBoolean() ? field : computed(model, sources(field), field.nullable());
    }
    ColumnField other =
        plain(
            model,
            field.name(),
            field.column(),
            field.type(),
            field.nullable(),
            field.primaryKey());
    return other.withForeignKey(field.foreignKey());
  }

  private ModelState model(ModelKey key, List<ModelKey> others) {
    List<FieldState> fields = new ArrayList<>();
    fields.add(plain(key, "id", "id", ColumnType.of(Kind.BIGAUTO), false, true));
    for (int i = 0; i < 6; i++) {
      if (random.nextBoolean()) {
        fields.add(column(key, "f" + i, i, others));
      }
    }
    List<ColumnField> numbers =
        fields.stream()
            .filter(ColumnField.class::isInstance)
            .map(ColumnField.class::cast)
            .filter(f -> f.type().kind() == Kind.INT || f.type().kind() == Kind.SMALLINT)
            .toList();
    if (!numbers.isEmpty()) {
      boolean nullable = numbers.stream().anyMatch(ColumnField::nullable);
      fields.add(computed(key, numbers.stream().map(ColumnField::name).toList(), nullable));
    }
    if (!others.isEmpty() && random.nextInt(3) == 0) {
      String table = key.app() + "_" + key.name() + "_m2m ключ";
      fields.add(
          new ManyToManyField(
              "many",
              pick(others),
              new ManyToManyField.JoinTable(table, "left side", "right\"side"),
              null,
              null));
    }
    return withIndexes(
        new ModelState(
            key, key.app() + " \"" + key.name(), fields, List.of(), List.of(), comment()));
  }

  private @Nullable String comment() {
    return random.nextBoolean() ? "a 'table' " + random.nextInt(3) : null;
  }

  private static List<String> sources(ColumnField field) {
    Expression generated = field.rules().generated();
    return generated == null ? List.of() : List.copyOf(generated.fields());
  }

  /** A column that the database computes from numbers. */
  private ColumnField computed(ModelKey model, List<String> numbers, boolean nullable) {
    Expression sum = new Expression.Value(Integer.toString(random.nextInt(9)));
    for (String number : numbers) {
      sum =
          new Expression.Operation(
              Expression.Operator.PLUS, List.of(new Expression.Field(number), sum));
    }
    return plain(model, "calc", "calc \"x", ColumnType.of(Kind.BIGINT), nullable, false)
        .bare()
        .withRules(new ColumnRules(null, sum, random.nextBoolean() ? "computed" : null));
  }

  private ModelState withIndexes(ModelState model) {
    ModelKey key = model.key();
    List<String> columns =
        model.columns().filter(RandomStates::indexable).map(ColumnField::name).toList();
    List<IndexState> indexes = new ArrayList<>();
    List<ConstraintState> constraints = new ArrayList<>();
    if (random.nextBoolean()) {
      List<String> parts = some(columns);
      indexes.add(
          new IndexState(
              PhysicalNames.index(key, parts),
              parts.stream().map(p -> new IndexState.Part(p, random.nextBoolean())).toList(),
              random.nextInt(4) == 0,
              random.nextInt(3) == 0 ? RandomConditions.of(random, model) : null,
              random.nextInt(4) == 0 ? rest(columns, parts) : List.of()));
    }
    if (random.nextInt(3) == 0) {
      List<String> parts = some(columns);
      constraints.add(
          new UniqueState(
              PhysicalNames.unique(key, parts),
              parts,
              random.nextInt(3) == 0 ? RandomConditions.of(random, model) : null,
              random.nextInt(4) == 0 ? rest(columns, parts) : List.of()));
    }
    for (int i = 0; i < 2; i++) {
      if (random.nextInt(3) == 0) {
        constraints.add(
            new CheckState(
                PhysicalNames.condition(key) + "c" + i, RandomConditions.of(random, model)));
      }
    }
    return new ModelState(
        key, model.table(), model.fields(), indexes, constraints, model.comment());
  }

  private static List<String> rest(List<String> columns, List<String> parts) {
    return columns.stream().filter(column -> !parts.contains(column)).limit(2).toList();
  }

  /** PostgreSQL sorts no JSON. */
  private static boolean indexable(ColumnField field) {
    return isSingle(field.type());
  }

  private static boolean isSingle(ColumnType type) {
    return type.kind() != Kind.JSON && type.kind() != Kind.ARRAY;
  }

  private List<String> some(List<String> columns) {
    Set<String> some = new LinkedHashSet<>();
    some.add(pick(columns));
    some.add(pick(columns));
    return List.copyOf(some);
  }

  private FieldState column(ModelKey model, String name, int number, List<ModelKey> others) {
    String column = NASTY.get(number % NASTY.size()) + number;
    boolean nullable = random.nextBoolean();
    int kind = random.nextInt(KINDS.size() + 5);
    if (kind < KINDS.size()) {
      return plain(model, name, column, ColumnType.of(KINDS.get(kind)), nullable, false);
    }
    return switch (kind - KINDS.size()) {
      case 0 ->
          plain(model, name, column, ColumnType.varchar(1 + random.nextInt(300)), nullable, false);
      case 1 -> plain(model, name, column, ColumnType.decimal(12, 2), nullable, false);
      case 2 ->
          plain(
              model,
              name,
              column,
              ColumnType.enumeration(List.of("A'", "b\"", "日本")),
              nullable,
              false);
      case 3 -> {
        List<Kind> elements = KINDS.subList(0, KINDS.indexOf(Kind.JSON));
        yield plain(model, name, column, ColumnType.arrayOf(pick(elements)), nullable, false);
      }
      default -> foreignKey(model, name, column, pick(others), nullable);
    };
  }

  private ColumnField plain(
      ModelKey model, String name, String column, ColumnType type, boolean nullable, boolean key) {
    boolean json = !isSingle(type);
    boolean unique = !key && !json && random.nextInt(6) == 0;
    ColumnField field = bare(model, name, column, type, nullable, key, json, unique);
    boolean takesDefault =
        !key && !nullable && !json && type.kind() != Kind.BLOB && type.kind() != Kind.FK;
    return field.withRules(
        new ColumnRules(
            takesDefault && random.nextInt(4) == 0 ? RandomConditions.value(field) : null,
            null,
            random.nextInt(6) == 0 ? "it's \\ " + random.nextInt(3) + " 日本" : null));
  }

  private ColumnField bare(
      ModelKey model,
      String name,
      String column,
      ColumnType type,
      boolean nullable,
      boolean key,
      boolean json,
      boolean unique) {
    return new ColumnField(
        name,
        column,
        type,
        nullable,
        key,
        unique ? PhysicalNames.unique(model, List.of(name)) : null,
        !key && !json && !unique && random.nextInt(6) == 0
            ? PhysicalNames.index(model, List.of(name))
            : null,
        type.hasCheck() ? PhysicalNames.check(model, name) : null,
        null,
        null);
  }

  private ColumnField foreignKey(
      ModelKey model, String name, String column, ModelKey to, boolean nullable) {
    OnDelete action = nullable ? pick(List.of(OnDelete.values())) : OnDelete.CASCADE;
    @Nullable String constraint =
        random.nextInt(5) == 0 ? null : PhysicalNames.foreignKey(model, name);
    return plain(model, name, column, ColumnType.of(Kind.FK), nullable, false)
        .withForeignKey(new ForeignKeyState(to, action, constraint, null));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
