package dev.dorm.tests.contract;

import dev.dorm.Projection;
import dev.dorm.QuerySet;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Each form of {@code aggregate} beside its asynchronous twin. */
final class AggregateTwins {
  private static final QuerySet<Author> ALL = Author_.objects.all();

  private final AsyncParityContractTest.Pairs pairs;

  private AggregateTwins(AsyncParityContractTest.Pairs pairs) {
    this.pairs = pairs;
  }

  static void add(AsyncParityContractTest.Pairs pairs) {
    AggregateTwins twins = new AggregateTwins(pairs);
    twins.values();
    twins.made();
  }

  private <T> void pair(String name, Supplier<T> call, Supplier<CompletableFuture<T>> twin) {
    pairs.add("QuerySet." + name, call, twin);
  }

  private void values() {
    pair(
        "aggregate(Expression)",
        () -> ALL.aggregate(Author_.id.count()),
        () -> ALL.aaggregate(Author_.id.count()));
    pair(
        "aggregate(Expression,Expression)",
        () -> ALL.aggregate(Author_.id.count(), Author_.age.avg()),
        () -> ALL.aaggregate(Author_.id.count(), Author_.age.avg()));
    pair(
        "aggregate(Expression,Expression,Expression)",
        () -> ALL.aggregate(Author_.id.count(), Author_.age.avg(), Author_.age.max()),
        () -> ALL.aaggregate(Author_.id.count(), Author_.age.avg(), Author_.age.max()));
    pair(
        "aggregate(Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                Author_.id.count(), Author_.age.avg(), Author_.age.max(), Author_.age.min()),
        () ->
            ALL.aaggregate(
                Author_.id.count(), Author_.age.avg(), Author_.age.max(), Author_.age.min()));
    pair(
        "aggregate(Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum()),
        () ->
            ALL.aaggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum()));
    pair(
        "aggregate(Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max()),
        () ->
            ALL.aaggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max()));
    pair(
        "aggregate(Expression,Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min()),
        () ->
            ALL.aaggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min()));
    pair(
        "aggregate(Expression,Expression,Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min(),
                Author_.active.count()),
        () ->
            ALL.aaggregate(
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min(),
                Author_.active.count()));
  }

  private void made() {
    Projection<Author, Long> people = Projection.of(a -> a, Author_.id.count());
    pair("aggregate(Projection)", () -> ALL.aggregate(people), () -> ALL.aaggregate(people));
    pair(
        "aggregate(Function,Expression)",
        () -> ALL.aggregate(a -> a, Author_.id.count()),
        () -> ALL.aaggregate(a -> a, Author_.id.count()));
    pair(
        "aggregate(Function2,Expression,Expression)",
        () -> ALL.aggregate((a, b) -> a, Author_.id.count(), Author_.age.avg()),
        () -> ALL.aaggregate((a, b) -> a, Author_.id.count(), Author_.age.avg()));
    pair(
        "aggregate(Function3,Expression,Expression,Expression)",
        () ->
            ALL.aggregate((a, b, c) -> a, Author_.id.count(), Author_.age.avg(), Author_.age.max()),
        () ->
            ALL.aaggregate(
                (a, b, c) -> a, Author_.id.count(), Author_.age.avg(), Author_.age.max()));
    pair(
        "aggregate(Function4,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                (a, b, c, d) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min()),
        () ->
            ALL.aaggregate(
                (a, b, c, d) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min()));
    pair(
        "aggregate(Function5,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                (a, b, c, d, e) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum()),
        () ->
            ALL.aaggregate(
                (a, b, c, d, e) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum()));
    pair(
        "aggregate(Function6,Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                (a, b, c, d, e, f) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max()),
        () ->
            ALL.aaggregate(
                (a, b, c, d, e, f) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max()));
    pair(
        "aggregate(Function7,Expression,Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                (a, b, c, d, e, f, g) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min()),
        () ->
            ALL.aaggregate(
                (a, b, c, d, e, f, g) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min()));
    pair(
        "aggregate(Function8,Expression,Expression,Expression,Expression,Expression,Expression,Expression,Expression)",
        () ->
            ALL.aggregate(
                (a, b, c, d, e, f, g, h) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min(),
                Author_.active.count()),
        () ->
            ALL.aaggregate(
                (a, b, c, d, e, f, g, h) -> a,
                Author_.id.count(),
                Author_.age.avg(),
                Author_.age.max(),
                Author_.age.min(),
                Author_.age.sum(),
                Author_.name.max(),
                Author_.name.min(),
                Author_.active.count()));
  }
}
