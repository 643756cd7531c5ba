package dev.dorm.tests.deletion;

import dev.dorm.annotation.OnDelete;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a random schema, and what deleting some of them means: the model in Java. */
final class Forest {
  private final RandomSchema schema;

  /** By model and key: the foreign keys. */
  private final List<Map<Long, List<@Nullable Long>>> rows = new ArrayList<>();

  /** By name of the table between. */
  private final Map<String, List<List<Long>>> pairs = new TreeMap<>();

  /** A row. */
  record Place(int model, long key) {}

  /** How a deletion ends. */
  enum Outcome {
    DONE,
    PROTECTED,
    RESTRICTED,
    VIOLATED
  }

  /**
   * What a deletion does.
   *
   * @param outcome how it ends
   * @param counts the deleted rows by label, when it is done
   * @param refusing the keys of the rows that refuse it
   */
  record Result(Outcome outcome, Map<String, Long> counts, Set<Place> refusing) {}

  private Forest(RandomSchema schema) {
    this.schema = schema;
  }

  static Forest of(RandomSchema schema, Random random) {
    Forest forest = new Forest(schema);
    List<RandomSchema.Model> models = schema.schema();
    int[] sizes = models.stream().mapToInt(model -> 1 + random.nextInt(5)).toArray();
    for (int i = 0; i < models.size(); i++) {
      Map<Long, List<@Nullable Long>> table = new TreeMap<>();
      for (long id = 1; id <= sizes[i]; id++) {
        List<@Nullable Long> keys = new ArrayList<>();
        for (RandomSchema.Key key : models.get(i).keys()) {
          boolean empty = key.nullable() && random.nextInt(3) == 0;
          keys.add(empty ? null : (Long) (1L + random.nextInt(sizes[key.target()])));
        }
        table.put(id, keys);
      }
      forest.rows.add(table);
      for (RandomSchema.Pairs each : models.get(i).pairs()) {
        List<List<Long>> links = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
          List<Long> link =
              List.of(1L + random.nextInt(sizes[i]), 1L + random.nextInt(sizes[each.target()]));
          if (!links.contains(link)) {
            links.add(link);
          }
        }
        forest.pairs.put(each.table(), links);
      }
    }
    return forest;
  }

  /** The keys of a model's rows. */
  Set<Long> keysOf(int model) {
    return rows.get(model).keySet();
  }

  /** The statements that insert all rows. */
  List<String> inserts() {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String table = schema.schema().get(i).table();
      rows.get(i)
          .forEach(
              (id, keys) -> {
                StringBuilder sql = new StringBuilder("INSERT INTO " + table + " VALUES (" + id);
                keys.forEach(key -> sql.append(", ").append(key));
                statements.add(sql.append(')').toString());
              });
    }
    pairs.forEach(
        (table, links) ->
            links.forEach(
                link ->
                    statements.add(
                        "INSERT INTO "
                            + table
                            + " VALUES ("
                            + link.get(0)
                            + ", "
                            + link.get(1)
                            + ")")));
    return statements;
  }

  /** All rows as texts, by table. */
  Map<String, Set<String>> content() {
    Map<String, Set<String>> content = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Set<String> lines = new LinkedHashSet<>();
      rows.get(i)
          .forEach(
              (id, keys) -> {
                StringBuilder line = new StringBuilder(id.toString());
                keys.forEach(key -> line.append(',').append(key));
                lines.add(line.toString());
              });
      content.put(schema.schema().get(i).table(), lines);
    }
    pairs.forEach(
        (table, links) -> {
          Set<String> lines = new LinkedHashSet<>();
          links.forEach(link -> lines.add(link.get(0) + "," + link.get(1)));
          content.put(table, lines);
        });
    return content;
  }

  /** Deletes rows as the policies say; a deletion that is refused changes nothing. */
  Result delete(int model, Set<Long> keys) {
    Set<Place> going = new LinkedHashSet<>();
    Set<Place> protecting = new LinkedHashSet<>();
    Set<Place> restricting = new LinkedHashSet<>();
    Deque<Place> waiting = new ArrayDeque<>();
    keys.forEach(key -> waiting.add(new Place(model, key)));
    while (!waiting.isEmpty()) {
      Place place = waiting.remove();
      if (going.add(place)) {
        forReferring(
            place,
            (row, column, key) -> {
              switch (key.policy()) {
                case CASCADE -> waiting.add(row);
                case PROTECT -> protecting.add(row);
                case RESTRICT -> restricting.add(row);
                case SET_NULL, SET_DEFAULT, DO_NOTHING -> {}
              }
            });
      }
    }
    if (!protecting.isEmpty()) {
      return new Result(Outcome.PROTECTED, Map.of(), protecting);
    }
    restricting.removeAll(going);
    if (!restricting.isEmpty()) {
      return new Result(Outcome.RESTRICTED, Map.of(), restricting);
    }
    return apply(going);
  }

  private Result apply(Set<Place> going) {
    Forest after = copy();
    Map<String, Long> counts = new TreeMap<>();
    for (Place place : going) {
      forReferring(
          place,
          (row, column, key) -> {
            List<@Nullable Long> keys = after.rows.get(row.model()).get(row.key());
            if (keys == null || going.contains(row)) {
              return;
            }
            if (key.policy() == OnDelete.SET_NULL) {
              keys.set(column, null);
            } else if (key.policy() == OnDelete.SET_DEFAULT) {
              keys.set(column, key.initial());
            }
          });
    }
    for (Place place : going) {
      after.rows.get(place.model()).remove(place.key());
      counts.merge("forest." + schema.schema().get(place.model()).name(), 1L, Long::sum);
    }
    after.unlink(counts);
    if (after.isViolated()) {
      return new Result(Outcome.VIOLATED, Map.of(), Set.of());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, after.rows.get(i));
    }
    pairs.putAll(after.pairs);
    return new Result(Outcome.DONE, counts, Set.of());
  }

  private void unlink(Map<String, Long> counts) {
    for (int i = 0; i < rows.size(); i++) {
      RandomSchema.Model model = schema.schema().get(i);
      Set<Long> sources = keysOf(i);
      for (RandomSchema.Pairs each : model.pairs()) {
        Set<Long> targets = keysOf(each.target());
        List<List<Long>> links = pairs.getOrDefault(each.table(), List.of());
        List<List<Long>> left = new ArrayList<>(links);
        left.removeIf(link -> !sources.contains(link.get(0)) || !targets.contains(link.get(1)));
        if (left.size() < links.size()) {
          counts.put(
              "forest." + model.name() + "_" + each.name(), (long) links.size() - left.size());
        }
        pairs.put(each.table(), left);
      }
    }
  }

  private boolean isViolated() {
    for (int i = 0; i < rows.size(); i++) {
      List<RandomSchema.Key> keys = schema.schema().get(i).keys();
      for (List<@Nullable Long> row : rows.get(i).values()) {
        for (int k = 0; k < keys.size(); k++) {
          RandomSchema.Key key = keys.get(k);
          Long value = row.get(k);
          if (key.constrained() && value != null && !keysOf(key.target()).contains(value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Forest copy() {
    Forest copy = new Forest(schema);
    for (Map<Long, List<@Nullable Long>> table : rows) {
      Map<Long, List<@Nullable Long>> same = new TreeMap<>();
      table.forEach((id, keys) -> same.put(id, new ArrayList<>(keys)));
      copy.rows.add(same);
    }
    copy.pairs.putAll(pairs);
    return copy;
  }

  private interface ReferenceVisitor {
    void visit(Place row, int column, RandomSchema.Key key);
  }

  private void forReferring(Place place, ReferenceVisitor visitor) {
    for (int i = 0; i < rows.size(); i++) {
      int model = i;
      List<RandomSchema.Key> keys = schema.schema().get(i).keys();
      for (int k = 0; k < keys.size(); k++) {
        int column = k;
        if (keys.get(k).target() == place.model()) {
          rows.get(i)
              .forEach(
                  (id, values) -> {
                    Long value = values.get(column);
                    if (value != null && value == place.key()) {
                      visitor.visit(new Place(model, id), column, keys.get(column));
                    }
                  });
        }
      }
    }
  }
}
