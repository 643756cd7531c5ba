package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The memory that operations take, driver and all, never more than the figures recorded here. Bytes
 * do not depend on how busy the machine is; of many rounds the least counts, in which nothing else
 * ran and the compiler had come by. An operation that needs less gets a lower figure; one that
 * needs more must be worth it.
 */
final class AllocationContractTest extends ContractTest {
  private static final int ROWS = 100;
  private static final int ROUNDS = 60;
  private static final int TIMES = 50;

  /** Of what writes many rows each time. */
  private static final int FEW_TIMES = 5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private int age;

  private void takes(String operation, long sqlite, long postgresql, Runnable once) {
    takes(operation, TIMES, sqlite, postgresql, once);
  }

  private void takes(String operation, int times, long sqlite, long postgresql, Runnable once) {
    long least = Long.MAX_VALUE;
    long most = kind.isPostgresql() ? postgresql : sqlite;
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    for (int round = 0; round < ROUNDS || (least > most && System.nanoTime() < end); round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int time = 0; time < times; time++) {
        once.run();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / times);
    }
    assertThat(least)
        .as("bytes of " + operation + " on " + kind)
        .isPositive()
        .isLessThanOrEqualTo(most);
  }

  private List<Author> authors() {
    List<Author> rows = new ArrayList<>();
    for (int number = 1; number <= ROWS; number++) {
      rows.add(newAuthor("author " + number, number));
    }
    return Author_.objects.bulkCreate(rows);
  }

  @Test
  void operationsTakeNoMoreThanRecorded() {
    recorder.close();
    List<Author> many = authors();
    List<Author> fresh = new ArrayList<>(ROWS);
    Author one = many.get(7);
    long id = one.getId();
    takes(
        "building a filter",
        1_750,
        1_750,
        () ->
            assertThat(
                    Author_.objects
                        .filter(
                            Author_.active.isTrue(),
                            Author_.age.gte(age),
                            Author_.age.lt(100),
                            Author_.name.startsWith("A"),
                            Author_.email.ne("nobody@example.com"))
                        .sql())
                .isNotNull());
    takes("get", 3_250, 2_200, () -> Author_.objects.get(Author_.id.eq(id)));
    takes(
        "list", 52_000, 66_000, () -> Author_.objects.orderBy(Author_.id.asc()).limit(ROWS).list());
    takes(
        "values",
        16_300,
        23_400,
        () -> Author_.objects.orderBy(Author_.id.asc()).valuesList(Author_.name).list());
    takes(
        "save",
        1_100,
        700,
        () -> {
          one.setAge(age++);
          one.save();
        });
    takes(
        "create",
        1_250,
        1_850,
        () -> {
          Author author = newAuthor("new", age);
          author.setEmail("new" + age++ + "@example.com");
          author.save();
        });
    takes(
        "bulkUpdate",
        FEW_TIMES,
        75_000,
        24_000,
        () -> {
          many.forEach(author -> author.setAge(age));
          Author_.objects.bulkUpdate(many, Author_.age);
        });
    takes(
        "bulkCreate",
        FEW_TIMES,
        82_000,
        127_000,
        () -> {
          for (int number = 0; number < ROWS; number++) {
            fresh.add(newAuthor("bulk", age));
            fresh.get(number).setEmail("bulk" + age++ + "@example.com");
          }
          Author_.objects.bulkCreate(fresh);
          fresh.clear();
        });
  }
}
