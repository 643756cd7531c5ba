package dev.dorm.tests.deletion;

import dev.dorm.annotation.OnDelete;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ModelRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Models that refer to one another and to themselves by keys of all policies, at random. */
final class RandomSchema extends ModelRegistry {
  private static final long FIRST_KEY = 1;

  private final List<Model> models;
  private final List<NodeBinding> bindings = new ArrayList<>();

  /**
   * A model.
   *
   * @param name its name
   * @param keys its foreign keys
   * @param pairs its many-to-many relations
   */
  record Model(String name, List<Key> keys, List<Pairs> pairs) {
    String table() {
      return "forest_" + name.toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A foreign key.
   *
   * @param name the property
   * @param target the place of the model that it refers to
   * @param policy what happens on deletion
   * @param nullable whether it may be empty
   * @param constrained whether the database checks it
   * @param initial the initialiser
   */
  record Key(
      String name,
      int target,
      OnDelete policy,
      boolean nullable,
      boolean constrained,
      @Nullable Long initial) {
    String column() {
      return name + "_id";
    }
  }

  /**
   * A many-to-many relation.
   *
   * @param name the property
   * @param table the table between
   * @param target the place of the other model
   */
  record Pairs(String name, String table, int target) {}

  private RandomSchema(List<Model> models) {
    super(ModelRegistry.VERSION);
    this.models = models;
    for (Model model : models) {
      bindings.add(new NodeBinding(this, model));
    }
  }

  static RandomSchema of(Random random) {
    int count = 1 + random.nextInt(5);
    List<Model> models = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Key> keys = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        keys.add(key("k" + k, random.nextInt(count), random));
      }
      List<Pairs> pairs = new ArrayList<>();
      if (random.nextInt(4) == 0) {
        pairs.add(new Pairs("pairs", "forest_pairs" + i, random.nextInt(count)));
      }
      models.add(new Model("M" + i, keys, pairs));
    }
    return new RandomSchema(models);
  }

  private static Key key(String name, int target, Random random) {
    OnDelete[] policies = OnDelete.values();
    // Every second one cascades, so that deletions get deep.
    OnDelete policy =
        random.nextBoolean() ? OnDelete.CASCADE : policies[random.nextInt(policies.length)];
    boolean nullable = policy == OnDelete.SET_NULL || random.nextInt(3) == 0;
    Long initial = policy == OnDelete.SET_DEFAULT ? (Long) (FIRST_KEY + random.nextInt(3)) : null;
    return new Key(name, target, policy, nullable, random.nextInt(6) > 0, initial);
  }

  List<Model> schema() {
    return models;
  }

  NodeBinding binding(int model) {
    return bindings.get(model);
  }

  @Override
  public List<ModelBinding<?>> models() {
    return List.copyOf(bindings);
  }

  /**
   * The statements that create the tables.
   *
   * @param clauses whether the database has the policies as clauses too, as migrations write them
   */
  List<String> create(boolean clauses, boolean postgresql) {
    String number = postgresql ? "bigint" : "INTEGER";
    List<String> tables = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    for (Model model : models) {
      StringBuilder table = new StringBuilder("CREATE TABLE " + model.table() + " (id ");
      table.append(number).append(" PRIMARY KEY NOT NULL");
      for (Key key : model.keys()) {
        table.append(", ").append(key.column()).append(' ').append(number);
        table.append(key.nullable() ? "" : " NOT NULL");
        if (key.constrained()) {
          String clause = references(models.get(key.target()), clauses ? key.policy() : null);
          if (postgresql) {
            constraints.add(
                "ALTER TABLE "
                    + model.table()
                    + " ADD FOREIGN KEY ("
                    + key.column()
                    + ")"
                    + clause);
          } else {
            table.append(clause);
          }
        }
      }
      tables.add(table.append(')').toString());
    }
    for (Model model : models) {
      for (Pairs pairs : model.pairs()) {
        OnDelete policy = clauses ? OnDelete.CASCADE : null;
        tables.add(
            "CREATE TABLE "
                + pairs.table()
                + " (source_id "
                + number
                + " NOT NULL"
                + references(model, policy)
                + ", target_id "
                + number
                + " NOT NULL"
                + references(models.get(pairs.target()), policy)
                + ")");
      }
    }
    tables.addAll(constraints);
    return tables;
  }

  private static String references(Model target, @Nullable OnDelete policy) {
    String clause = " REFERENCES " + target.table() + " (id)";
    if (policy == OnDelete.CASCADE) {
      return clause + " ON DELETE CASCADE";
    }
    return policy == OnDelete.SET_NULL ? clause + " ON DELETE SET NULL" : clause;
  }

  /** The statements that drop the tables. */
  List<String> drop(boolean postgresql) {
    List<String> statements = new ArrayList<>();
    String cascade = postgresql ? " CASCADE" : "";
    for (Model model : models) {
      for (Pairs pairs : model.pairs()) {
        statements.add("DROP TABLE " + pairs.table() + cascade);
      }
    }
    for (Model model : models) {
      statements.add("DROP TABLE " + model.table() + cascade);
    }
    return statements;
  }

  @Override
  public String toString() {
    return models.toString();
  }
}
