package dev.dorm.migrate.testing;

import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.OnDelete;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a developer changes in models beside what comes and goes: names, tables, types, null,
 * policies of deleting. The same seed gives the same changes.
 */
public final class RandomChanges {
  private static final List<Kind> WIDER = List.of(Kind.SMALLINT, Kind.INT, Kind.BIGINT, Kind.TEXT);

  private final Random random;
  private int counter;

  /** A source of changes. */
  public RandomChanges(long seed) {
    random = new Random(seed);
  }

  /** Models whose keys may become wider later. */
  public ProjectState withSmallKeys(ProjectState state) {
    ProjectState smaller = state;
    for (ModelState model : state.models().values()) {
      if (random.nextInt(3) == 0) {
        ColumnField key = model.primaryKey().orElseThrow();
        smaller = smaller.with(model.replacing(typed(key, ColumnType.of(Kind.AUTO), false)));
      }
    }
    return smaller;
  }

  /**
   * Changes models that were there before.
   *
   * @param to the models
   * @param from the models before
   * @param fills gets the values for columns that are NOT NULL from now on
   */
  public ProjectState change(ProjectState to, ProjectState from, Map<String, String> fills) {
    ProjectState changed = to;
    for (ModelState model : to.models().values()) {
      ModelState former = from.find(model.key()).orElse(null);
      if (former == null) {
        continue;
      }
      for (FieldState field : model.fields()) {
        if (field instanceof ColumnField column
            && former.column(column.name()).isPresent()
            && random.nextInt(4) == 0) {
          ModelState now = changed.model(model.key());
          List<ModelKey> targets = List.copyOf(to.models().keySet());
          changed = changed.with(now.replacing(changed(now, column, targets, fills)));
        }
      }
      if (random.nextInt(6) == 0) {
        changed = changed.with(changed.model(model.key()).withTable("t \"" + ++counter));
      }
    }
    return changed;
  }

  private ColumnField changed(
      ModelState model, ColumnField field, List<ModelKey> targets, Map<String, String> fills) {
    if (field.primaryKey()) {
      return field.type().isAuto() ? typed(field, ColumnType.of(Kind.BIGAUTO), false) : field;
    }
    if (field.isGenerated() || isSpokenOf(model, field.name())) {
      return field;
    }
    ForeignKeyState key = field.foreignKey();
    if (key != null) {
      List<OnDelete> actions = List.of(OnDelete.values());
      return field.nullable()
          ? field.withForeignKey(
              new ForeignKeyState(
                  random.nextInt(3) == 0 ? targets.get(random.nextInt(targets.size())) : key.to(),
                  actions.get(random.nextInt(actions.size())),
                  key.constraint(),
                  key.external()))
          : typed(field, field.type(), true);
    }
    if (random.nextBoolean()) {
      if (field.nullable() && field.unique() != null) {
        return field; // One value for all rows would be the same in two of them.
      }
      if (field.nullable()) {
        fills.put(model.key() + "." + field.name(), value(field.type()));
      }
      return typed(field, field.type(), !field.nullable());
    }
    return typed(field, wider(field), field.nullable());
  }

  private static ColumnType wider(ColumnField field) {
    ColumnType type = field.type();
    int place = WIDER.indexOf(type.kind());
    boolean plain = field.rules().standard() == null;
    if (place >= 0 && place < WIDER.size() - (plain ? 1 : 2)) {
      return ColumnType.of(WIDER.get(place + 1));
    }
    return switch (type.kind()) {
      case VARCHAR -> ColumnType.varchar(type.length() + 7);
      case DECIMAL -> ColumnType.decimal(type.precision() + 2, type.scale() + 1);
      case UUID, DATE, BOOL -> plain ? ColumnType.of(Kind.TEXT) : type;
      default -> type;
    };
  }

  private static boolean isSpokenOf(ModelState model, String field) {
    return model.columns().anyMatch(c -> c.isGenerated() && mentions(c, field))
        || model.constraints().stream()
            .anyMatch(c -> c instanceof CheckState && c.mentions().contains(field))
        || model.constraints().stream().anyMatch(c -> c.mentions().contains(field))
        || model.indexes().stream().anyMatch(i -> i.where() != null && i.uses(field));
  }

  private static boolean mentions(ColumnField computed, String field) {
    return computed.rules().generated() != null
        && computed.rules().generated().fields().contains(field);
  }

  private static ColumnField typed(ColumnField field, ColumnType type, boolean nullable) {
    return new ColumnField(
        field.name(),
        field.column(),
        type,
        nullable,
        field.primaryKey(),
        field.unique(),
        field.index(),
        type.hasCheck()
            ? field.check() == null ? "chk_" + field.column() + "_x" : field.check()
            : null,
        field.collation(),
        field.foreignKey(),
        field.rules());
  }

  private static String value(ColumnType type) {
    return switch (type.kind()) {
      case ENUM -> type.values().get(0);
      case BOOL -> "true";
      case VARCHAR, TEXT -> "'";
      case DATE -> "2024-02-29";
      case TIME -> "23:59:59.000001";
      case DATETIME -> "2024-02-29T00:00:00Z";
      case TIMESTAMP -> "2024-02-29T00:00:00";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case JSON -> "{\"a\": \"it's\"}";
      case BLOB -> "00ff";
      case ARRAY -> ArrayText.write(List.of(value(type.elementType())));
      default -> "1";
    };
  }

  /** Models by other names, and the hints that say so. */
  public Renamed rename(ProjectState to, ProjectState from) {
    Map<ModelKey, String> models = new HashMap<>();
    Map<ModelKey, Map<String, String>> fields = new HashMap<>();
    ProjectState renamed = to;
    for (ModelState model : to.models().values()) {
      ModelState former = from.find(model.key()).orElse(null);
      if (former == null) {
        continue;
      }
      ModelKey key = model.key();
      if (random.nextInt(6) == 0) {
        String name = "R" + ++counter;
        renamed = apply(new RenameModel(key.name(), name), key, renamed);
        models.put(key, name);
        if (random.nextBoolean()) {
          renamed = renamed.with(another(model));
        }
        key = new ModelKey(key.app(), name);
      }
      for (FieldState field : model.fields()) {
        if (former.field(field.name()).isPresent() && random.nextInt(6) == 0) {
          String name = "r" + ++counter;
          renamed = apply(new RenameField(key.name(), field.name(), name), key, renamed);
          fields.computeIfAbsent(key, any -> new HashMap<>()).put(field.name(), name);
        }
      }
    }
    return new Renamed(renamed, new RenameHints(models, fields));
  }

  /** A new model under the name of a renamed one, whose indexes would be called alike. */
  private ModelState another(ModelState model) {
    List<FieldState> fields = new ArrayList<>();
    model
        .columns()
        .filter(field -> field.foreignKey() == null && !field.isGenerated())
        .forEach(fields::add);
    List<String> names = fields.stream().map(FieldState::name).toList();
    return new ModelState(
        model.key(),
        "again \"" + ++counter,
        fields,
        model.indexes().stream().filter(index -> names.containsAll(index.mentions())).toList(),
        List.of(),
        null);
  }

  private static ProjectState apply(Operation operation, ModelKey model, ProjectState state) {
    return operation.apply(model.app(), state);
  }

  /**
   * Models by other names.
   *
   * @param state the models
   * @param hints what was renamed
   */
  public record Renamed(ProjectState state, RenameHints hints) {
    /** The present name of a field: {@code app.Model.field}. */
    public String now(String former) {
      int dot = former.lastIndexOf('.');
      ModelKey model = ModelKey.parse(former.substring(0, dot));
      String name = hints.models().get(model);
      ModelKey key = name == null ? model : new ModelKey(model.app(), name);
      String field = former.substring(dot + 1);
      return key + "." + hints.fields().getOrDefault(key, Map.of()).getOrDefault(field, field);
    }
  }
}
