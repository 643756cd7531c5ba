package dev.dorm.tests.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Many objects that bring their keys are what a few of them are, value by value, though PostgreSQL
 * is sent them by COPY. {@code -Ddorm.seed=…} gives other values.
 */
class LoadedRowsTest extends FieldTests {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int ROWS = 600;
  private static final int FEW = 200;
  private static final String REST = "to_jsonb(%s) - 'id' - 'slot'";

  @Override
  protected List<String> tables() {
    return List.of("fields_sampler");
  }

  /** Rows with values of all kinds; what one seed makes is the same each time. */
  private static List<Sampler> rows(int first) {
    List<Sampler> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Random random = new Random(SEED + 31L * i);
      Sampler row = new Sampler();
      row.slot = first + i;
      row.id = first + i + 1L;
      for (Kind<?> kind : Kinds.all()) {
        set(kind, row, random, i);
      }
      rows.add(row);
    }
    return rows;
  }

  private static <T> void set(Kind<T> kind, Sampler row, Random random, int number) {
    int choice = random.nextInt(8);
    if (number < kind.edges().size()) {
      kind.access().setter().accept(row, kind.edges().get(number));
    } else if (choice > 0) {
      kind.access().setter().accept(row, kind.random().apply(random));
    }
  }

  private List<String> loads() {
    return recorder.statements().stream().filter(sql -> sql.startsWith("COPY ")).toList();
  }

  @Test
  void everyKindArrivesAsByInsert() {
    List<Sampler> many = rows(0);
    List<Sampler> few = rows(ROWS);
    recorder.clear();
    Sampler_.objects.bulkCreate(many);
    assertThat(loads()).hasSize(kind.isPostgresql() ? 1 : 0);
    recorder.clear();
    for (int from = 0; from < ROWS; from += FEW) {
      Sampler_.objects.bulkCreate(few.subList(from, from + FEW));
    }
    assertThat(loads()).isEmpty();
    List<Sampler> read = Sampler_.objects.orderBy(Sampler_.slot.asc()).list();
    assertThat(read).hasSize(2 * ROWS);
    for (int i = 0; i < ROWS; i++) {
      for (Kind<?> each : Kinds.all()) {
        Object loaded = each.access().getter().apply(read.get(i));
        Object inserted = each.access().getter().apply(read.get(ROWS + i));
        if (!Objects.deepEquals(loaded, inserted)) {
          fail("%s of row %s, seed %s: %s and %s", each, i, SEED, loaded, inserted);
        }
      }
    }
    if (kind.isPostgresql()) {
      String differing =
          "SELECT a.slot FROM fields_sampler a JOIN fields_sampler b ON b.slot = a.slot + "
              + ROWS
              + " WHERE ("
              + String.format(REST, "a")
              + ")::text IS DISTINCT FROM ("
              + String.format(REST, "b")
              + ")::text";
      assertThat(raw(differing)).as("seed %s", SEED).isEmpty();
    }
  }
}
