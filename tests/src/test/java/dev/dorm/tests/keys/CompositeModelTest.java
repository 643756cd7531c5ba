package dev.dorm.tests.keys;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random histories of rows with keys of three columns against a map in Java, on columns of one type
 * and with distinct values, so that two that change places are seen.
 */
final class CompositeModelTest extends KeyTests {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int STEPS = Integer.getInteger("dorm.keys.steps", 150);

  private final TreeMap<Cell_.Pk, long[]> model = new TreeMap<>();
  private Random random = new Random(SEED);
  private long next;

  /** Entry 21 of the bug museum: columns read in the wrong order with a key of several. */
  @Test
  void keepsColumnsOfOneTypeApart() {
    for (int turn = 0; turn < 10; turn++) {
      Cell cell = fresh(new Cell_.Pk(++next, ++next, ++next));
      cell.save();
      Cell_.Pk key = (Cell_.Pk) cell.pk();
      long[] values = values(cell);
      same(Cell_.objects.get(Cell_.pk.eq(key)), key, values);
      same(Cell_.objects.only(Cell_.third).get(Cell_.pk.in(key)), key, values);
      same(Cell_.objects.only(Cell_.row, Cell_.first).get(Cell_.pk.in(List.of(key))), key, values);
      List<String> columns = new ArrayList<>(List.of("z", "y", "a", "b", "m", "c"));
      Collections.shuffle(columns, random);
      String sql =
          "SELECT " + String.join(", ", columns) + " FROM keys_cell WHERE y = " + key.depth();
      same(Cell_.objects.raw(sql).get(), key, values);
      cell.third = ++next;
      cell.save();
      same(Cell_.objects.get(Cell_.pk.eq(key)), key, values(cell));
      cell.first = ++next;
      cell.second = ++next;
      Cell_.objects.bulkUpdate(List.of(cell), Cell_.second, Cell_.first);
      same(
          Cell_.objects.getByDepthAndColumnAndRow(key.depth(), key.column(), key.row()),
          key,
          values(cell));
      assertThat(Cell_.objects.inBulk(List.of(key)).get(key)).isEqualTo(cell);
    }
  }

  private void same(Cell cell, Cell_.Pk key, long[] values) {
    assertThat(cell.pk()).as("seed %s", SEED).isEqualTo(key);
    assertThat(new Cell_.Pk(cell.depth, cell.column, cell.row)).isEqualTo(key);
    assertThat(new long[] {cell.getFirst(), cell.getSecond(), cell.getThird()})
        .as("seed %s", SEED)
        .isEqualTo(values);
  }

  private static long[] values(Cell cell) {
    return new long[] {cell.first, cell.second, cell.third};
  }

  private Cell fresh(Cell_.Pk key) {
    Cell cell = new Cell();
    cell.depth = key.depth();
    cell.column = key.column();
    cell.row = key.row();
    cell.first = ++next;
    cell.second = ++next;
    cell.third = ++next;
    return cell;
  }

  private Cell_.Pk anyKey() {
    return new Cell_.Pk(
        (long) random.nextInt(3), (long) random.nextInt(3), (long) random.nextInt(3));
  }

  private Set<Cell_.Pk> someKeys() {
    Set<Cell_.Pk> keys = new HashSet<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      keys.add(anyKey());
    }
    if (random.nextInt(8) == 0) {
      for (long i = 0; i < 600; i++) {
        keys.add(new Cell_.Pk(i, -i, i + 1));
      }
    }
    return keys;
  }

  @Test
  void doesWhatAMapDoes() {
    model.clear();
    random = new Random(SEED);
    for (int step = 0; step < STEPS; step++) {
      change(random.nextInt(10));
      String where = "seed " + SEED + ", step " + step;
      compare(Cell_.objects.orderBy(Cell_.pk.asc()).list(), model, where);
      ask(where);
    }
  }

  private void change(int what) {
    Cell cell = fresh(anyKey());
    Cell_.Pk key = (Cell_.Pk) cell.pk();
    switch (what) {
      case 0, 1 -> {
        cell.save();
        model.put(key, values(cell));
      }
      case 2 -> {
        Cell_.objects.bulkCreate(someCells(), onConflict(Cell_.pk).doNothing());
        last.forEach(each -> model.putIfAbsent((Cell_.Pk) each.pk(), values(each)));
      }
      case 3 -> {
        Cell_.objects.bulkCreate(someCells(), onConflict(Cell_.pk).doUpdate());
        last.forEach(each -> model.put((Cell_.Pk) each.pk(), values(each)));
      }
      case 4 -> {
        List<Cell> there = Cell_.objects.filter(Cell_.pk.in(someKeys())).list();
        there.forEach(each -> each.second = ++next);
        assertThat(Cell_.objects.bulkUpdate(there, Cell_.second)).isEqualTo(there.size());
        there.forEach(each -> model.get((Cell_.Pk) each.pk())[1] = each.second);
      }
      case 5 -> {
        Set<Cell_.Pk> keys = someKeys();
        long changed = Cell_.objects.filter(Cell_.pk.in(keys)).update(Cell_.third.set(++next));
        keys.retainAll(model.keySet());
        assertThat(changed).isEqualTo(keys.size());
        keys.forEach(each -> model.get(each)[2] = next);
      }
      case 6 -> {
        Set<Cell_.Pk> keys = someKeys();
        Cell_.objects.filter(Cell_.pk.in(keys)).delete();
        model.keySet().removeAll(keys);
      }
      case 7 -> {
        var made =
            Cell_.objects.getOrCreate(
                by(
                    Cell_.row.set(key.row()),
                    Cell_.depth.set(key.depth()),
                    Cell_.column.set(key.column())),
                Cell_.first.set(cell.first),
                Cell_.second.set(cell.second),
                Cell_.third.set(cell.third));
        assertThat(made.created()).isEqualTo(!model.containsKey(key));
        model.putIfAbsent(key, values(cell));
      }
      case 8 -> {
        QuerySet<Cell> few = Cell_.objects.orderBy(Cell_.first.desc()).limit(2);
        long changed = Cell_.objects.filter(Cell_.pk.in(few)).update(Cell_.second.set(++next));
        List<long[]> greatest =
            model.values().stream()
                .sorted(Comparator.comparingLong((long[] each) -> -each[0]))
                .limit(2)
                .toList();
        assertThat(changed).isEqualTo(greatest.size());
        greatest.forEach(each -> each[1] = next);
      }
      default -> {
        Cell there = Cell_.objects.getOrNone(Cell_.pk.eq(key)).orElse(null);
        assertThat(there == null).isEqualTo(!model.containsKey(key));
        if (there != null) {
          there.delete();
          model.remove(key);
        }
      }
    }
  }

  private List<Cell> last = List.of();

  private List<Cell> someCells() {
    last = someKeys().stream().map(this::fresh).collect(Collectors.toList());
    Collections.shuffle(last, random);
    return last;
  }

  private void ask(String where) {
    Cell_.Pk key = anyKey();
    TreeMap<Cell_.Pk, long[]> others = new TreeMap<>(model);
    others.remove(key);
    compare(Cell_.objects.filter(Cell_.pk.ne(key)).orderBy(Cell_.pk.asc()).list(), others, where);
    Set<Cell_.Pk> keys = someKeys();
    TreeMap<Cell_.Pk, long[]> rest = new TreeMap<>(model);
    rest.keySet().removeAll(keys);
    compare(Cell_.objects.exclude(Cell_.pk.in(keys)).orderBy(Cell_.pk.asc()).list(), rest, where);
    if (!model.isEmpty()) {
      Cell first = Cell_.objects.orderBy(Cell_.pk.desc()).get(random.nextInt(model.size()));
      compare(
          Cell_.objects.orderBy(Cell_.pk.asc()).after(first).list(),
          model.tailMap((Cell_.Pk) first.pk(), false),
          where);
    }
  }

  private static void compare(List<Cell> cells, Map<Cell_.Pk, long[]> expected, String where) {
    assertThat(cells)
        .as(where)
        .extracting(each -> (Object) each.pk())
        .containsExactlyElementsOf(expected.keySet());
    for (Cell cell : cells) {
      assertThat(values(cell)).as(where).isEqualTo(expected.get((Cell_.Pk) cell.pk()));
    }
  }
}
