package dev.dorm.tests.contract;

import static dev.dorm.Dorm.aatomic;
import static dev.dorm.Dorm.atomic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.exception.DoesNotExist;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The asynchronous twins: the same results by the same statements. */
final class AsyncContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    Author alice = author("Alice", 30);
    author("Bob", 40);
    book("a1", alice, 100);
  }

  private <T> void twins(Supplier<T> call, Supplier<CompletableFuture<T>> twin) {
    recorder.clear();
    T result = call.get();
    List<String> statements = List.copyOf(recorder.statements());
    recorder.clear();
    assertThat(twin.get().join()).isEqualTo(result);
    assertThat(recorder.statements()).isEqualTo(statements);
  }

  @Test
  void readingRunsTheSameStatements() {
    var grown = Author_.objects.filter(Author_.age.gte(35));
    twins(grown::list, grown::alist);
    twins(grown::first, grown::afirst);
    twins(grown::last, grown::alast);
    twins(grown::count, grown::acount);
    twins(grown::exists, grown::aexists);
    twins(() -> grown.get(), () -> grown.aget());
    twins(
        () -> Author_.objects.getOrNone(Author_.age.gt(90)),
        () -> Author_.objects.agetOrNone(Author_.age.gt(90)));
    var names = Author_.objects.valuesList(Author_.name);
    twins(names::list, names::alist);
    twins(names::first, names::afirst);
    twins(names::count, names::acount);
    twins(names::exists, names::aexists);
    var both = grown.union(Author_.objects.filter(Author_.age.lt(35)));
    twins(both::list, both::alist);
    twins(both::count, both::acount);
    assertThat(
            Author_.objects
                .raw("SELECT * FROM authors WHERE age > 35")
                .alist()
                .thenApply(ContractTest::names)
                .join())
        .containsExactly("Bob");
    List<List<Author>> batches = new ArrayList<>();
    Author_.objects.aforEachBatch(1, batches::add).join();
    assertThat(batches).hasSize(2);
  }

  @Test
  void writingChains() {
    Author carol =
        Author_.objects
            .acreate(Author_.name.set("Carol"), Author_.email.set("carol@x"), Author_.age.set(50))
            .join();
    carol.setAge(51);
    carol.asave().thenCompose(saved -> carol.arefreshFromDb()).join();
    assertThat(carol.getAge()).isEqualTo(51);
    carol.setAge(52);
    carol.asave(Author_.age).join();
    assertThat(
            Author_.objects
                .filter(Author_.name.eq("Carol"))
                .aupdate(Author_.age.set(Author_.age.plus(1)))
                .join())
        .isEqualTo(1);
    assertThat(Author_.objects.get(Author_.name.eq("Carol")).getAge()).isEqualTo(53);
    carol.books().acreate(Book_.title.set("c1"), Book_.pages.set(1)).join();
    assertThat(carol.books().acount().join()).isEqualTo(1);
    assertThat(carol.books().alist().join()).hasSize(1);
    assertThat(Book_.objects.adelete(Book_.title.eq("c1")).join().total()).isEqualTo(1);
    assertThat(carol.adelete().join().total()).isEqualTo(1);
    assertThat(Author_.objects.abulkCreate(List.of(newAuthor("Dave", 1))).join()).hasSize(1);
    assertThat(catchThrowable(() -> Author_.objects.aget(Author_.age.eq(-1)).join()))
        .hasCauseInstanceOf(DoesNotExist.class);
  }

  @Test
  void aBlockFollowsItsFutures() {
    CompletableFuture<Object> undone =
        aatomic(
            block ->
                Author_.objects
                    .aget(Author_.name.eq("Alice"))
                    .thenCompose(
                        alice -> {
                          alice.setAge(31);
                          return alice.asave();
                        })
                    .thenApply(
                        saved -> {
                          assertThat(Author_.objects.filter(Author_.age.eq(31)).count())
                              .isEqualTo(1);
                          throw new IllegalStateException("undo");
                        }));
    assertThat(catchThrowable(undone::join)).hasRootCauseMessage("undo");
    assertThat(Author_.objects.filter(Author_.age.eq(31)).exists()).isFalse();
    aatomic(block -> Author_.objects.filter(Author_.name.eq("Bob")).adelete()).join();
    assertThat(catchThrowable(() -> atomic(this::deletesAlice))).hasMessage("undo");
    assertThat(names(Author_.objects.all())).containsExactly("Alice");
  }

  private void deletesAlice() {
    Book_.objects.all().adelete().join();
    Author_.objects.filter(Author_.name.eq("Alice")).adelete().join();
    assertThat(Author_.objects.count()).isZero();
    throw new IllegalStateException("undo");
  }
}
