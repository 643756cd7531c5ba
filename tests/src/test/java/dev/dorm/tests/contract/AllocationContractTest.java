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

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private int age;

  private void takes(String operation, long sqlite, long postgresql, Runnable once) {
    long least = Long.MAX_VALUE;
    long most = kind.isPostgresql() ? postgresql : sqlite;
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    for (int round = 0; round < ROUNDS || (least > most && System.nanoTime() < end); round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int time = 0; time < TIMES; time++) {
        once.run();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / TIMES);
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
    Author one = authors().get(7);
    long id = one.getId();
    takes(
        "building a filter",
        1_900,
        1_900,
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
    takes("get", 3_700, 4_300, () -> Author_.objects.get(Author_.id.eq(id)));
    takes(
        "list",
        53_000,
        104_000,
        () -> Author_.objects.orderBy(Author_.id.asc()).limit(ROWS).list());
    takes(
        "values",
        17_700,
        26_000,
        () -> Author_.objects.orderBy(Author_.id.asc()).valuesList(Author_.name).list());
    takes(
        "save",
        1_450,
        1_700,
        () -> {
          one.setAge(age++);
          one.save();
        });
    takes(
        "create",
        1_650,
        3_700,
        () -> {
          Author author = newAuthor("new", age);
          author.setEmail("new" + age++ + "@example.com");
          author.save();
        });
  }
}
