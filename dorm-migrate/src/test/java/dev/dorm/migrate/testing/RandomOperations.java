package dev.dorm.migrate.testing;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operator;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random operations on models of one app, each of which can be done to whatever rows there are. A
 * model with a column {@code keep} is never deleted, nor is that column changed; one that is called
 * {@code to} neither goes nor gets another name.
 */
public final class RandomOperations {
  /** The column that stays as it is. */
  public static final String KEEP = "keep";

  /** The relation that stays, to whatever it leads. */
  private static final String TO = "to";

  private static final int KINDS = 22;

  private final Random random;
  private final RandomColumns columns;
  private int counter;

  /** A source of operations; the same seed gives the same ones. */
  public RandomOperations(Random random) {
    this.random = random;
    this.columns = new RandomColumns(random);
  }

  /** Something that can be done to these models. */
  public Operation next(ProjectState state) {
    counter++;
    List<ModelState> models = List.copyOf(state.models().values());
    while (true) {
      Operation operation = drawn(pick(models), models);
      if (operation != null) {
        return operation;
      }
    }
  }

  private @Nullable Operation drawn(ModelState model, List<ModelState> models) {
    String name = model.key().name();
    return switch (random.nextInt(KINDS)) {
      case 0 -> new RenameModel(name, "N" + counter);
      case 1 -> new AlterModelTable(name, "table \"" + counter);
      case 2, 3 -> rename(model);
      case 4 -> changed(model, field -> columns.wider(field));
      case 5 -> changed(model, field -> columns.nullOrNot(field));
      case 6 -> changed(model, field -> columns.otherStandard(field));
      case 7 -> changed(model, field -> columns.otherReference(field));
      case 8 -> changed(model, field -> field.withColumn("column '" + counter));
      case 9 -> remove(model);
      case 10 -> key(model);
      case 11, 12 -> index(model);
      case 13 -> otherIndex(model);
      case 14 -> new AddConstraint(name, condition(model), Manner.AT_ONCE);
      case 15 -> unique(model);
      case 16 -> otherConstraint(model);
      case 17 -> new AlterComment(name, field(model), random.nextBoolean() ? "it's" : null);
      case 18 -> manyToMany(model, models);
      case 19 -> models.size() > 4 ? delete(model, models) : create(models);
      default -> add(model, models);
    };
  }

  private Operation rename(ModelState model) {
    FieldState field = pick(model.fields().stream().filter(RandomOperations::mayChange).toList());
    return new RenameField(model.key().name(), field.name(), "renamed" + counter);
  }

  private static boolean mayChange(FieldState field) {
    return !field.name().equals(KEEP) && !field.name().equals(TO);
  }

  private interface Alteration {
    @Nullable ColumnField of(ColumnField field);
  }

  /** A column as it was, and yet other; not one that conditions or other columns speak of. */
  private @Nullable Operation changed(ModelState model, Alteration alteration) {
    List<ColumnField> all =
        model
            .columns()
            .filter(field -> !field.name().equals(KEEP))
            .filter(field -> !field.primaryKey() && !field.isGenerated())
            .filter(field -> !isSpokenOf(model, field.name()))
            .toList();
    ColumnField former = all.isEmpty() ? null : pick(all);
    ColumnField field = former == null ? null : alteration.of(former);
    if (former == null || field == null) {
      return null;
    }
    String fill = former.nullable() != field.nullable() ? columns.value(field) : null;
    return new AlterField(model.key().name(), field, fill, null, Manner.AT_ONCE);
  }

  private static boolean isSpokenOf(ModelState model, String field) {
    return model.computedFrom(field).findAny().isPresent()
        || model.constraints().stream().anyMatch(each -> isSaidBy(each, field))
        || model.indexes().stream()
            .map(IndexState::where)
            .anyMatch(where -> where != null && where.fields().contains(field));
  }

  private static boolean isSaidBy(ConstraintState constraint, String field) {
    if (constraint instanceof UniqueState unique) {
      Expression where = unique.where();
      return where != null && where.fields().contains(field);
    }
    return constraint.mentions().contains(field);
  }

  private @Nullable Operation remove(ModelState model) {
    List<FieldState> free =
        model.fields().stream()
            .filter(RandomOperations::mayChange)
            .filter(field -> !(field instanceof ColumnField column) || !column.primaryKey())
            .filter(field -> model.computedFrom(field.name()).findAny().isEmpty())
            .filter(field -> model.indexes().stream().noneMatch(i -> i.uses(field.name())))
            .filter(field -> model.constraints().stream().noneMatch(c -> c.uses(field.name())))
            .toList();
    if (free.isEmpty()) {
      return null;
    }
    FieldState field = pick(free);
    boolean filled =
        field instanceof ColumnField column && !column.nullable() && !column.isGenerated();
    String fill = filled ? columns.value((ColumnField) field) : null;
    return new RemoveField(model.key().name(), field.name(), fill);
  }

  private @Nullable Operation key(ModelState model) {
    ColumnField wider = columns.widerKey(model.primaryKey().orElseThrow());
    return wider == null
        ? null
        : new AlterField(model.key().name(), wider, null, null, Manner.AT_ONCE);
  }

  private Operation index(ModelState model) {
    List<String> fields = indexed(model);
    String key = model.primaryKey().orElseThrow().name();
    boolean unique = fields.contains(key) && random.nextBoolean();
    return new AddIndex(
        model.key().name(),
        new IndexState(
            "idx " + counter,
            fields.stream().map(f -> new IndexState.Part(f, random.nextBoolean())).toList(),
            unique,
            random.nextInt(3) == 0 ? RandomConditions.of(random, model) : null,
            random.nextInt(3) == 0 ? rest(model, fields) : List.of()),
        false);
  }

  private Operation unique(ModelState model) {
    List<String> fields = new ArrayList<>(indexed(model));
    String key = model.primaryKey().orElseThrow().name();
    if (!fields.contains(key)) {
      fields.add(key);
    }
    return new AddConstraint(
        model.key().name(),
        new UniqueState(
            "uniq " + counter,
            fields,
            random.nextInt(3) == 0 ? RandomConditions.of(random, model) : null,
            random.nextInt(3) == 0 ? rest(model, fields) : List.of()),
        Manner.AT_ONCE);
  }

  /** One or two columns that can be sorted by. */
  private List<String> indexed(ModelState model) {
    List<String> sorted =
        model.columns().filter(RandomColumns::isSorted).map(ColumnField::name).toList();
    return Stream.of(pick(sorted), pick(sorted)).distinct().toList();
  }

  private static List<String> rest(ModelState model, List<String> fields) {
    return model
        .columns()
        .filter(RandomColumns::isSorted)
        .map(ColumnField::name)
        .filter(field -> !fields.contains(field))
        .limit(2)
        .toList();
  }

  private @Nullable Operation otherIndex(ModelState model) {
    if (model.indexes().isEmpty()) {
      return null;
    }
    String index = pick(model.indexes()).name();
    return random.nextBoolean()
        ? new RemoveIndex(model.key().name(), index, false)
        : new RenameIndex(model.key().name(), index, "other idx " + counter);
  }

  /** A condition that every row fulfils, whatever else it says. */
  private CheckState condition(ModelState model) {
    Expression present =
        new Expression.Operation(
            Operator.IS_NOT_NULL,
            List.of(new Expression.Field(model.primaryKey().orElseThrow().name())));
    Expression any = RandomConditions.of(random, model);
    return new CheckState(
        "check " + counter, new Expression.Operation(Operator.OR, List.of(any, present)));
  }

  private @Nullable Operation otherConstraint(ModelState model) {
    return model.constraints().isEmpty()
        ? null
        : new RemoveConstraint(model.key().name(), pick(model.constraints()).name());
  }

  private @Nullable String field(ModelState model) {
    return random.nextBoolean() ? null : pick(model.columns().toList()).name();
  }

  private @Nullable Operation manyToMany(ModelState model, List<ModelState> models) {
    if (model.manyToMany().count() > 1) {
      return null;
    }
    return add(
        model,
        new ManyToManyField(
            "many" + counter,
            pick(models).key(),
            new JoinTable("join " + counter, "left side", "right\"side"),
            null,
            null),
        null);
  }

  private Operation create(List<ModelState> models) {
    ModelKey key = new ModelKey(models.get(0).key().app(), "New" + counter);
    List<FieldState> fields = new ArrayList<>(List.of(columns.key("id", random.nextBoolean())));
    for (int i = 0; i < 3; i++) {
      fields.add(columns.next("f" + counter + "_" + i));
    }
    ForeignKeyState to = columns.reference(pick(models).key(), "fk_" + counter);
    fields.add(columns.reference("to" + counter, to));
    ModelState model =
        new ModelState(key, "new \"" + counter, fields, List.of(), List.of(), "it's");
    return CreateModel.of(random.nextBoolean() ? model : model.withConstraint(condition(model)));
  }

  private static @Nullable Operation delete(ModelState model, List<ModelState> models) {
    boolean wanted =
        model.column(KEEP).isPresent()
            || models.stream().filter(other -> other != model).anyMatch(o -> refers(o, model));
    return wanted ? null : new DeleteModel(model.key().name());
  }

  private static boolean refers(ModelState other, ModelState model) {
    return other.manyToMany().anyMatch(field -> field.to().equals(model.key()))
        || other.columns().map(ColumnField::foreignKey).anyMatch(key -> leads(key, model));
  }

  private static boolean leads(@Nullable ForeignKeyState key, ModelState model) {
    return key != null && key.to().equals(model.key());
  }

  private Operation add(ModelState model, List<ModelState> models) {
    String name = "f" + counter;
    return switch (random.nextInt(4)) {
      case 0 ->
          add(
              model,
              columns.reference(name, columns.reference(pick(models).key(), "fk_" + counter)),
              null);
      case 1 -> {
        ColumnField computed = columns.computed(name, model);
        yield add(model, computed == null ? columns.next(name) : computed, null);
      }
      default -> add(model, columns.next(name), null);
    };
  }

  private Operation add(ModelState model, FieldState field, @Nullable String fill) {
    boolean filled =
        field instanceof ColumnField column
            && !column.nullable()
            && !column.isGenerated()
            && column.rules().standard() == null;
    String value = filled ? columns.value((ColumnField) field) : fill;
    return new AddField(model.key().name(), field, value, Manner.AT_ONCE);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
