package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.QuerySet;
import dev.dorm.Ref;
import dev.dorm.query.Column;
import dev.dorm.query.Expression;
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

/**
 * Random histories of objects that were loaded whole or in part, set, saved, refreshed, against a
 * model in Java of each column: none is lost, none is written needlessly. The long form is {@code
 * -Ddorm.histories=200000}.
 */
final class PartialHistoryContractTest extends ContractTest {
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int HISTORIES = Integer.getInteger("dorm.histories", 700);
  private static final int STEPS = 12;

  /** A column of the model in Java. */
  private enum Field {
    NAME(Author_.name),
    AGE(Author_.age),
    BIO(Author_.bio),
    ACTIVE(Author_.active),
    BALANCE(Author_.balance),
    PUBLISHER(Author_.publisher);

    private final Column<Author> column;

    Field(Column<Author> column) {
      this.column = column;
    }
  }

  /** What a column of an object is known to hold. */
  private static final class Slot {
    private boolean loaded;
    private boolean assigned;
    private Object held;
    private Object value;

    private boolean known() {
      return loaded || assigned;
    }

    private boolean differs() {
      return assigned || (loaded && !Objects.equals(value, held));
    }
  }

  /** An object and what its columns hold. */
  private static final class Copy {
    private final Author author;
    private final Map<Field, Slot> slots = new HashMap<>();

    Copy(Author author) {
      this.author = author;
      for (Field field : Field.values()) {
        slots.put(field, new Slot());
      }
    }

    private Slot at(Field field) {
      return slots.get(field);
    }
  }

  private final Map<Long, Map<Field, Object>> rows = new TreeMap<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Publisher> houses = new ArrayList<>();
  private Random random;
  private StringBuilder said;

  @Test
  void nothingIsLostAndNothingWrittenNeedlessly() {
    houses.clear();
    rows.clear();
    houses.add(publisher("p1"));
    houses.add(publisher("p2"));
    for (int history = 0; history < HISTORIES; history++) {
      random = new Random(SEED + history);
      said = new StringBuilder("-Ddorm.histories=1 -Ddorm.seed=" + (SEED + history));
      begin();
      for (int step = 0; step < STEPS; step++) {
        step();
        learn();
      }
      compare();
    }
  }

  /**
   * Two rows, of objects that were just saved or read; the same for a seed, whatever was before.
   */
  private void begin() {
    boolean fresh = random.nextInt(10) == 0;
    List<Author> authors = new ArrayList<>();
    if (fresh || rows.isEmpty()) {
      Author_.objects.all().delete();
      for (int i = 0; i < 2; i++) {
        authors.add(newAuthor("n" + i, i));
      }
      authors.forEach(Author::save);
    }
    if (!fresh) {
      Author_.objects
          .all()
          .update(
              Author_.name.set("n"),
              Author_.age.set(random.nextInt(3)),
              Author_.bio.set(random.nextBoolean() ? null : "b0"),
              Author_.active.set(random.nextBoolean()),
              Author_.balance.set(BigDecimal.ONE),
              random.nextBoolean()
                  ? Author_.publisher.setNull()
                  : Author_.publisher.set(houses.get(0)));
      authors = Author_.objects.orderBy(Author_.pk.asc()).list();
    }
    rows.clear();
    copies.clear();
    for (Author author : authors) {
      Copy copy = new Copy(author);
      copies.add(copy);
      Map<Field, Object> row = new HashMap<>();
      for (Field field : Field.values()) {
        row.put(field, read(author, field));
        took(copy.at(field), row.get(field));
      }
      rows.put(author.getId(), row);
    }
  }

  private Ref<Publisher> house() {
    return random.nextInt(3) == 0 ? null : Ref.of(houses.get(random.nextInt(houses.size())));
  }

  private static Object read(Author author, Field field) {
    return switch (field) {
      case NAME -> author.getName();
      case AGE -> author.getAge();
      case BIO -> author.getBio();
      case ACTIVE -> author.isActive();
      case BALANCE -> author.getBalance().setScale(2);
      case PUBLISHER -> Ref.keyOf(author.getPublisher());
    };
  }

  private static void took(Slot slot, Object value) {
    slot.loaded = true;
    slot.assigned = false;
    slot.held = value;
    slot.value = value;
  }

  private Map<Field, Object> rowOf(Copy copy) {
    return rows.get(copy.author.getId());
  }

  private Field field() {
    return Field.values()[random.nextInt(Field.values().length)];
  }

  private List<Field> some(int least) {
    List<Field> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      if (random.nextInt(3) == 0) {
        fields.add(field);
      }
    }
    if (fields.size() < least) {
      fields.add(field());
    }
    return fields;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of columns, as varargs make it
  private static Column<Author>[] columns(List<Field> fields) {
    Column[] columns = new Column[fields.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = fields.get(i).column;
    }
    return columns;
  }

  private void step() {
    Copy copy = copies.get(random.nextInt(copies.size()));
    switch (random.nextInt(14)) {
      case 0, 1 -> load();
      case 2, 3, 4, 5, 6 -> set(copy, field());
      case 7, 8 -> save(copy);
      case 9 -> saveSome(copy, some(1));
      case 10 -> look(copy, field());
      case 11 -> refresh(copy, random.nextBoolean() ? List.of(Field.values()) : some(1));
      case 12 -> bulkUpdate(copy, some(1));
      default -> update(copy, field());
    }
  }

  /** Reads both rows, whole, by only, by defer or by SQL. */
  private void load() {
    note("load");
    QuerySet<Author> both = Author_.objects.filter(Author_.pk.in(rows.keySet()));
    List<Field> fields = some(1);
    List<Author> loaded =
        switch (random.nextInt(4)) {
          case 0 -> both.list();
          case 1 -> both.only(expressions(fields)).list();
          case 2 -> both.defer(expressions(fields)).list();
          default -> both.fields(expressions(some(1))).fields(expressions(fields)).list();
        };
    assertThat(loaded).as("%s", said).hasSize(2);
    loaded.forEach(author -> copies.add(new Copy(author)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a column of a model is an expression of it
  private static Expression<Author, ?>[] expressions(List<Field> fields) {
    Expression[] expressions = new Expression[fields.size()];
    for (int i = 0; i < expressions.length; i++) {
      expressions[i] = (Expression) fields.get(i).column;
    }
    return expressions;
  }

  /** Notices what was loaded, by a query or for a peer: it is what the row holds. */
  private void learn() {
    for (Copy copy : copies) {
      for (Field field : Field.values()) {
        Slot slot = copy.at(field);
        boolean loaded = copy.author.isLoaded(field.column);
        if (loaded && !slot.loaded) {
          took(slot, rowOf(copy).get(field));
        }
        if (loaded != slot.loaded
            || (slot.known() && !Objects.equals(read(copy.author, field), slot.value))) {
          assertThat(loaded).as("%s %s", said, field).isEqualTo(slot.loaded);
          assertThat(read(copy.author, field)).as("%s %s", said, field).isEqualTo(slot.value);
        }
      }
    }
  }

  private void set(Copy copy, Field field) {
    Author author = copy.author;
    switch (field) {
      case NAME -> author.setName("n" + random.nextInt(3));
      case AGE -> author.setAge(random.nextInt(3));
      case BIO -> author.setBio(random.nextBoolean() ? null : "b" + random.nextInt(2));
      case ACTIVE -> author.setActive(random.nextBoolean());
      case BALANCE -> author.setBalance(BigDecimal.valueOf(random.nextInt(3), 2));
      case PUBLISHER -> author.setPublisher(house());
    }
    Slot slot = copy.at(field);
    slot.assigned = !slot.loaded;
    slot.value = read(author, field);
    note("set", copy, field, slot.value);
  }

  private void note(Object... words) {
    said.append("\n");
    for (Object word : words) {
      said.append(' ').append(word instanceof Copy copy ? "#" + copies.indexOf(copy) : word);
    }
  }

  private void save(Copy copy) {
    note("save", copy);
    List<Field> expected = new ArrayList<>();
    for (Field field : Field.values()) {
      if (copy.at(field).differs()) {
        expected.add(field);
      }
    }
    recorder.clear();
    copy.author.save();
    wrote(copy, expected);
  }

  /** The statement named these columns and no others, which are in the row now. */
  private void wrote(Copy copy, List<Field> expected) {
    assertThat(recorder.count()).as("%s", said).isEqualTo(expected.isEmpty() ? 0 : 1);
    for (Field field : Field.values()) {
      boolean written = expected.contains(field);
      if (!expected.isEmpty()) {
        String quoted = "\"" + field.column.reference().name() + "\"";
        assertThat(recorder.statements().get(0).contains(quoted))
            .as("%s %s", said, field)
            .isEqualTo(written);
      }
      if (written) {
        Object value = copy.at(field).value;
        rowOf(copy).put(field, value);
        took(copy.at(field), value);
      }
    }
  }

  private void saveSome(Copy copy, List<Field> fields) {
    note("save", copy, fields);
    if (fields.stream().allMatch(field -> copy.at(field).known())) {
      recorder.clear();
      copy.author.save(columns(fields));
      wrote(copy, fields);
    } else {
      refuses("DORM3005", () -> copy.author.save(columns(fields)));
    }
  }

  private void bulkUpdate(Copy copy, List<Field> fields) {
    note("bulkUpdate", copy, fields);
    if (fields.stream().allMatch(field -> copy.at(field).known())) {
      recorder.clear();
      assertThat(Author_.objects.bulkUpdate(List.of(copy.author), columns(fields))).isEqualTo(1);
      wrote(copy, fields);
    } else {
      refuses("DORM3005", () -> Author_.objects.bulkUpdate(List.of(copy.author), columns(fields)));
    }
  }

  /** A read loads what is not known, with one statement. */
  private void look(Copy copy, Field field) {
    note("read", copy, field);
    Slot slot = copy.at(field);
    recorder.clear();
    Object value = read(copy.author, field);
    assertThat(recorder.count()).as("%s", said).isEqualTo(slot.known() ? 0 : 1);
    assertThat(value).as("%s", said).isEqualTo(slot.known() ? slot.value : rowOf(copy).get(field));
  }

  private void refresh(Copy copy, List<Field> fields) {
    note("refresh", copy, fields);
    if (fields.size() == Field.values().length) {
      copy.author.refreshFromDb();
    } else {
      copy.author.refreshFromDb(columns(fields));
    }
    fields.forEach(field -> took(copy.at(field), rowOf(copy).get(field)));
  }

  /** Another one changes the row, past all objects. */
  private void update(Copy copy, Field field) {
    QuerySet<Author> one = Author_.objects.filter(Author_.pk.eq(copy.author.getId()));
    int number = random.nextInt(3);
    note("update", copy, field, number);
    switch (field) {
      case NAME -> one.update(Author_.name.set("n" + number));
      case AGE -> one.update(Author_.age.set(number));
      case BIO -> one.update(Author_.bio.set("b" + number));
      case ACTIVE -> one.update(Author_.active.set(number > 0));
      case BALANCE -> one.update(Author_.balance.set(BigDecimal.valueOf(number, 2)));
      case PUBLISHER -> one.update(Author_.publisher.setNull());
    }
    Author now = Author_.objects.getById(copy.author.getId());
    rowOf(copy).put(field, read(now, field));
  }

  private void compare() {
    for (Author author : Author_.objects.filter(Author_.pk.in(rows.keySet()))) {
      for (Field field : Field.values()) {
        assertThat(read(author, field))
            .as("%s %s", said, field)
            .isEqualTo(rows.get(author.getId()).get(field));
      }
    }
  }
}
