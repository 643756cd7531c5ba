package dev.dorm.tests.contract;

import com.sun.management.ThreadMXBean;
import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Prints how many bytes some operations take, each on a line of its own: a name, a colon, the bytes
 * of one call. Of several rounds the least counts, in which all is loaded and nothing is kept for
 * the first time. Arguments: the kind of database, and its place.
 */
final class AllocationProgram {
  private static final int ROWS = 100;
  private static final int ROUNDS = 12;
  private static final int TIMES = 50;

  /** Of what writes many rows each time. */
  private static final int FEW_TIMES = 5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<Author> many;
  private final Author one;
  private int age = 1;

  private AllocationProgram() {
    many = Author_.objects.bulkCreate(authors());
    one = many.get(7);
  }

  public static void main(String[] arguments) {
    DatabaseKind kind = DatabaseKind.valueOf(arguments[0]);
    Database database =
        switch (kind) {
          case SQLITE_FILE -> Database.sqlite(Path.of(arguments[1]));
          case SQLITE_MEMORY -> Database.sqlite(":memory:");
          case POSTGRESQL -> Database.postgresql(arguments[1], "postgres", "");
        };
    Dorm.configure(database);
    StubTables.create(database, kind);
    new AllocationProgram().measure();
    Dorm.shutdown();
  }

  private void measure() {
    print("filter", TIMES, this::filter);
    print("get", TIMES, () -> Author_.objects.get(Author_.id.eq(one.getId())));
    print("list", TIMES, () -> Author_.objects.orderBy(Author_.id.asc()).limit(ROWS).list());
    print(
        "values",
        TIMES,
        () -> Author_.objects.orderBy(Author_.id.asc()).valuesList(Author_.name).list());
    print("save", TIMES, this::save);
    print("create", TIMES, () -> author(age++).save());
    print("bulkUpdate", FEW_TIMES, this::bulkUpdate);
    print("bulkCreate", FEW_TIMES, () -> Author_.objects.bulkCreate(authors()));
  }

  private static void print(String operation, int times, Runnable once) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int time = 0; time < times; time++) {
        once.run();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / times);
    }
    System.out.println(operation + ": " + least);
  }

  /** Built and rendered; nothing runs. */
  private void filter() {
    Objects.requireNonNull(
        Author_.objects
            .filter(
                Author_.active.isTrue(),
                Author_.age.gte(age),
                Author_.age.lt(100),
                Author_.name.startsWith("A"),
                Author_.email.ne("nobody@example.com"))
            .sql());
  }

  private void save() {
    one.setAge(age++);
    one.save();
  }

  private void bulkUpdate() {
    many.forEach(author -> author.setAge(age));
    age++;
    Author_.objects.bulkUpdate(many, Author_.age);
  }

  private List<Author> authors() {
    List<Author> rows = new ArrayList<>(ROWS);
    for (int number = 0; number < ROWS; number++) {
      rows.add(author(age++));
    }
    return rows;
  }

  /** Not saved. */
  private static Author author(int age) {
    return ContractTest.newAuthor("author " + age, age);
  }
}
