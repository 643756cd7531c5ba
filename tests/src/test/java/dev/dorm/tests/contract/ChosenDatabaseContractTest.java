package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.signal.Connection;
import dev.dorm.signal.Signals;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous calls made in {@code tenant.run(…)} go there, whenever and wherever they run. */
class ChosenDatabaseContractTest extends ContractTest {
  private Database tenant;

  @BeforeEach
  void choose(@TempDir Path directory) {
    tenant = kind.open(directory).named("tenant");
    Dorm.configure(database, tenant);
    StubTables.create(tenant, kind);
  }

  @AfterEach
  void back() {
    Dorm.configure(database);
    tenant.close();
  }

  @Test
  void callsInABlockOfAnotherDatabaseStayWhereTheyWereMade() {
    inABlock(() -> made("A").thenCompose(a -> made("B")));

    areWithTheTenant("A", "B");
  }

  @Test
  void blocksInABlockOfAnotherDatabaseStayWhereTheyWereMade() {
    inABlock(() -> Dorm.aatomic(block -> made("A")).thenCompose(a -> made("B")));

    areWithTheTenant("A", "B");
  }

  @Test
  void whatFollowsABlockStaysWhereItWasMade() {
    tenant.run(() -> Dorm.aatomic(block -> made("A")).thenCompose(a -> made("B"))).join();

    areWithTheTenant("A", "B");
  }

  @Test
  void aBlockThatRunsAgainStaysWhereItWasMade() {
    CompletableFuture<Void> outside = new CompletableFuture<>();
    AtomicInteger runs = new AtomicInteger();

    CompletableFuture<Author> block =
        tenant.run(
            () ->
                Dorm.aatomic(
                    TransactionOptions.isolation(Isolation.SERIALIZABLE).retries(1),
                    handle ->
                        runs.incrementAndGet() == 1
                            ? outside.thenApply(nothing -> inTheWay())
                            : made("A")));
    outside.complete(null);
    block.join();

    assertThat(runs).hasValue(2);
    areWithTheTenant("A");
  }

  /**
   * A call that is under way has a transaction of its own at the tenant, which ends as the call
   * does: what the block writes there itself stays, whether the call fails or not.
   */
  @Test
  void whatTheBlockWritesThereIsNoPartOfACallUnderWay() {
    CompletableFuture<Void> reached = new CompletableFuture<>();
    CompletableFuture<Void> mayFail = new CompletableFuture<>();
    AtomicBoolean written = new AtomicBoolean();
    try (Connection receiver =
        Signals.postSave.connectFor(
            Author.class,
            event -> {
              if (event.instance().getName().equals("A")) {
                reached.complete(null);
                mayFail.join();
                throw new IllegalStateException("The call fails behind its write.");
              }
            })) {
      assertThat(receiver).isNotNull();
      database.atomic(
          () -> {
            CompletableFuture<Created<Author>> fails = tenant.run(() -> updatedOrMade("A"));
            reached.join();
            CompletableFuture<Void> watch =
                CompletableFuture.runAsync(
                    () -> {
                      while (!written.get() && tenant.metrics().waiting() == 0) {
                        Thread.onSpinWait();
                      }
                      mayFail.complete(null);
                    });
            tenant.run(() -> author("B", 2));
            written.set(true);
            watch.join();
            assertThatThrownBy(fails::join).hasRootCauseInstanceOf(IllegalStateException.class);
          });
    }
    areWithTheTenant("B");
  }

  private static CompletableFuture<Created<Author>> updatedOrMade(String name) {
    return Author_.objects.aupdateOrCreate(
        by(Author_.email.set(name + "@example.com")), Author_.name.set(name), Author_.age.set(1));
  }

  /**
   * Makes calls for the tenant inside a block of the default database, and lets them run only when
   * they were made: an asynchronous block before them is not done until then.
   */
  private void inABlock(Supplier<CompletableFuture<Author>> calls) {
    database.atomic(
        () -> {
          CompletableFuture<Void> gate = new CompletableFuture<>();
          CompletableFuture<Void> before = Dorm.aatomic(block -> gate);
          CompletableFuture<Author> made = tenant.run(calls::get);
          gate.complete(null);
          made.join();
          before.join();
        });
  }

  private static Author inTheWay() {
    throw new SerializationFailure("another transaction was in the way", null);
  }

  private static CompletableFuture<Author> made(String name) {
    return Author_.objects.acreate(
        Author_.name.set(name), Author_.email.set(name + "@example.com"), Author_.age.set(1));
  }

  private void areWithTheTenant(String... names) {
    assertThat(names(Author_.objects.using(tenant).list())).containsExactly(names);
    assertThat(names(Author_.objects.list())).isEmpty();
  }
}
