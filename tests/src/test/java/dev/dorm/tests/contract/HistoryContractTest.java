package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random histories of many objects of the same rows, against a model in Java. */
final class HistoryContractTest extends ContractTest {
  private static final int STEPS = 400;

  private static final List<String> COLUMNS =
      List.of("name", "age", "bio", "active", "balance", "publisher");

  /** An object, and what it held when it was read or written. */
  private static final class Copy {
    private final Author author;
    private final Map<String, Object> held;

    Copy(Author author) {
      this.author = author;
      this.held = valuesOf(author);
    }
  }

  private static Map<String, Object> valuesOf(Author author) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", author.getName());
    values.put("age", author.getAge());
    values.put("bio", author.getBio());
    values.put("active", author.isActive());
    values.put("balance", author.getBalance().setScale(2));
    values.put("publisher", Ref.keyOf(author.getPublisher()));
    return values;
  }

  private final Map<Long, Map<String, Object>> rows = new TreeMap<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Publisher> houses = new ArrayList<>();

  @Test
  void savesWriteWhatTheyShould() {
    long seed = Long.getLong("dorm.seed", 20261125);
    Random random = new Random(seed);
    rows.clear();
    copies.clear();
    houses.clear();
    houses.add(publisher("p1"));
    houses.add(publisher("p2"));
    for (int step = 0; step < STEPS; step++) {
      String said = "seed " + seed + " step " + step;
      step(random, said);
      if (step % 20 == 0 || step == STEPS - 1) {
        Map<Long, Map<String, Object>> stored = new TreeMap<>();
        Author_.objects.forEach(author -> stored.put(author.getId(), valuesOf(author)));
        assertThat(stored).as(said).isEqualTo(rows);
      }
    }
  }

  private void step(Random random, String said) {
    int what = copies.isEmpty() ? 0 : random.nextInt(10);
    switch (what) {
      case 0 -> create(random, said);
      case 1 -> read(random);
      case 2, 3, 4, 5 -> set(random);
      case 6, 7 -> save(random, said);
      case 8 -> saveOne(random);
      default -> refresh(random);
    }
  }

  private void create(Random random, String said) {
    Author author = newAuthor("n" + random.nextInt(5), random.nextInt(5));
    author.setEmail(said.hashCode() + "." + rows.size() + "@example.com");
    author.save();
    Copy copy = new Copy(author);
    copies.add(copy);
    rows.put(author.getId(), new HashMap<>(copy.held));
  }

  private void read(Random random) {
    Long key = new ArrayList<>(rows.keySet()).get(random.nextInt(rows.size()));
    copies.add(new Copy(Author_.objects.getById(key)));
  }

  private Copy any(Random random) {
    return copies.get(random.nextInt(copies.size()));
  }

  private void set(Random random) {
    Author author = any(random).author;
    switch (COLUMNS.get(random.nextInt(COLUMNS.size()))) {
      case "name" -> author.setName("n" + random.nextInt(5));
      case "age" -> author.setAge(random.nextInt(5));
      case "bio" -> author.setBio(random.nextBoolean() ? null : "b" + random.nextInt(3));
      case "active" -> author.setActive(random.nextBoolean());
      case "balance" ->
          author.setBalance(
              BigDecimal.valueOf(random.nextInt(30), 2).setScale(2 + random.nextInt(3)));
      default ->
          author.setPublisher(
              random.nextBoolean() ? null : Ref.of(houses.get(random.nextInt(houses.size()))));
    }
  }

  /** Only what differs from what the object held reaches its row. */
  private void save(Random random, String said) {
    Copy copy = any(random);
    Map<String, Object> now = valuesOf(copy.author);
    List<String> changed =
        COLUMNS.stream().filter(c -> !Objects.equals(now.get(c), copy.held.get(c))).toList();
    recorder.clear();
    copy.author.save();
    assertThat(recorder.count()).as(said).isEqualTo(changed.isEmpty() ? 0 : 1);
    for (String column : changed) {
      rows.get(copy.author.getId()).put(column, now.get(column));
      assertThat(recorder.statements().get(0)).as(said).contains("\"" + column);
    }
    for (String column : COLUMNS) {
      if (!changed.contains(column) && !changed.isEmpty()) {
        assertThat(recorder.statements().get(0)).as(said).doesNotContain("\"" + column);
      }
    }
    copy.held.putAll(now);
  }

  private void saveOne(Random random) {
    Copy copy = any(random);
    copy.author.save(Author_.age, Author_.bio);
    for (String column : List.of("age", "bio")) {
      Object value = valuesOf(copy.author).get(column);
      rows.get(copy.author.getId()).put(column, value);
      copy.held.put(column, value);
    }
  }

  private void refresh(Random random) {
    Copy copy = any(random);
    copy.author.refreshFromDb();
    Map<String, Object> now = valuesOf(copy.author);
    assertThat(now).isEqualTo(rows.get(copy.author.getId()));
    copy.held.putAll(now);
  }
}
