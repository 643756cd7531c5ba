package dev.dorm.tests.differential;

import dev.dorm.generated.RelationReference;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All rows, in Java's memory. Filled once. */
final class World {
  /** A pair of the table between items and labels. */
  record Pair(long item, long label) {}

  private final Map<Table, Map<Long, Row>> rows = new EnumMap<>(Table.class);
  private final List<Pair> pairs;
  private final Map<List<Object>, List<Row>> related = new HashMap<>();

  World(WorldMaker maker) {
    for (Table table : Table.values()) {
      Map<Long, Row> byKey = new java.util.TreeMap<>();
      for (Row row : maker.rows(this, table)) {
        byKey.put(row.key(), row);
      }
      rows.put(table, byKey);
    }
    pairs = maker.pairs();
  }

  /** The rows of a table by key. */
  List<Row> rows(Table table) {
    return List.copyOf(Objects.requireNonNull(rows.get(table)).values());
  }

  Row row(Table table, long key) {
    return Objects.requireNonNull(Objects.requireNonNull(rows.get(table)).get(key));
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Row> related(Row owner, RelationReference relation) {
    return related.computeIfAbsent(List.of(owner, relation), missing -> find(owner, relation));
  }

  private List<Row> find(Row owner, RelationReference relation) {
    Table target = owner.table().target(relation);
    return switch (relation.kind()) {
      case REVERSE -> {
        RelationReference declared =
            target.binding().relation(String.valueOf(relation.declaredBy()));
        yield rows(target).stream()
            .filter(row -> Objects.equals(row.values()[declared.column()], owner.key()))
            .toList();
      }
      case MANY_TO_MANY ->
          pairs.stream()
              .filter(pair -> pair.item() == owner.key())
              .map(pair -> row(target, pair.label()))
              .toList();
      case REVERSE_MANY_TO_MANY ->
          pairs.stream()
              .filter(pair -> pair.label() == owner.key())
              .map(pair -> row(target, pair.item()))
              .toList();
      case TO_ONE, REVERSE_ONE -> throw new IllegalArgumentException(relation.property());
    };
  }
}
