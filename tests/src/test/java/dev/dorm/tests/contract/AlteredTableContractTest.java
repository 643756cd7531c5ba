package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.Dorm;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that are altered while the program runs, as migrations do it during a deployment. */
final class AlteredTableContractTest extends ContractTest {
  private static final int OFTEN = 10; // PostgreSQL has a plan of what its driver sent five times
  private static final Duration LONG = Duration.ofMinutes(1);

  /** Runs a program until it is planned, alters the table and runs it again. */
  private void altered(Runnable program, Runnable behind) {
    for (int i = 0; i < OFTEN; i++) {
      program.run();
    }
    try {
      StubTables.run(
          database,
          List.of(
              kind.isPostgresql()
                  ? "ALTER TABLE authors ALTER COLUMN bio TYPE varchar(500)"
                  : "ALTER TABLE authors ADD COLUMN altered TEXT"));
      behind.run();
    } finally {
      StubTables.run(
          database,
          List.of(
              kind.isPostgresql()
                  ? "ALTER TABLE authors ALTER COLUMN bio TYPE text"
                  : "ALTER TABLE authors DROP COLUMN altered"));
    }
  }

  private void altered(Runnable program) {
    altered(program, program);
    for (int i = 0; i < OFTEN; i++) {
      program.run();
    }
  }

  @Test
  void readsOutsideOfBlocksGoOn() {
    Author alice = author("Alice", 1);
    altered(() -> Author_.objects.getById(alice.getId()));
    altered(() -> assertThat(Author_.objects.list()).hasSize(1));
    altered(() -> assertThat(Author_.objects.timeout(LONG).list()).hasSize(1));
    altered(
        () -> {
          try (Stream<Author> authors = Author_.objects.stream()) {
            assertThat(authors).hasSize(1);
          }
        });
    altered(() -> Author_.objects.forEachBatch(1, batch -> assertThat(batch).hasSize(1)));
    altered(alice::refreshFromDb);
  }

  @Test
  void blocksRunAgain() {
    Author alice = author("Alice", 1);
    TransactionOptions again = TransactionOptions.timeout(LONG).retries(1);
    altered(
        () ->
            Dorm.atomic(
                again,
                () -> {
                  alice.setAge(alice.getAge() + 1);
                  alice.save();
                  assertThat(Author_.objects.getById(alice.getId()).getAge())
                      .isEqualTo(alice.getAge());
                }));
  }

  @Test
  void aPartOfABlockIsUndoneAndRunsAgain() {
    Author alice = author("Alice", 1);
    Runnable read = () -> Dorm.atomic(() -> Author_.objects.getById(alice.getId()));
    altered(
        read,
        () ->
            Dorm.atomic(
                () -> {
                  Throwable failure = catchThrowable(read::run);
                  if (kind.isPostgresql()) {
                    assertThat(failure)
                        .isInstanceOf(SerializationFailure.class)
                        .hasMessageContaining("A table was altered");
                  } else {
                    assertThat(failure).isNull();
                  }
                  read.run();
                }));
  }
}
