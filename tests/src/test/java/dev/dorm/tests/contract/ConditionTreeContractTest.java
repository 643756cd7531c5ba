package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random conditions against the same conditions evaluated in Java. */
final class ConditionTreeContractTest extends ContractTest {
  private static final int QUERIES = 150;

  /** A condition, its meaning, its text. */
  private record Pair(Condition<Author> condition, Predicate<Author> meaning, String text) {}

  @Test
  void randomTreesFindWhatTheyMean() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    fill(random);
    List<Author> all =
        Author_.objects.selectRelated(Author_.publisher()).orderBy(Author_.pk.asc()).list();
    for (int i = 0; i < QUERIES; i++) {
      Pair pair = tree(random, 4);
      String said = "seed " + seed + ": " + pair.text;
      List<Author> in = all.stream().filter(pair.meaning).toList();
      List<Author> out = all.stream().filter(pair.meaning.negate()).toList();
      assertThat(Author_.objects.filter(pair.condition).orderBy(Author_.pk.asc()).list())
          .as(said)
          .isEqualTo(in);
      assertThat(Author_.objects.exclude(pair.condition).orderBy(Author_.pk.asc()).list())
          .as(said)
          .isEqualTo(out);
      assertThat(Author_.objects.filter(pair.condition).count()).as(said).isEqualTo(in.size());
      assertThat(Author_.objects.filter(pair.condition).exists()).as(said).isEqualTo(!in.isEmpty());
    }
  }

  private static void fill(Random random) {
    List<Publisher> houses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      houses.add(
          Publisher_.objects.create(
              Publisher_.name.set("p" + i), Publisher_.founded.set(i == 0 ? null : (Integer) i)));
    }
    List<Author> authors = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Author author = newAuthor(random.nextBoolean() ? "a" + i % 3 : "b", random.nextInt(4));
      author.setEmail(i + "@example.com");
      author.setBio(random.nextInt(3) == 0 ? null : "a" + random.nextInt(3));
      author.setActive(random.nextBoolean());
      int house = random.nextInt(6);
      author.setPublisher(house < 4 ? Ref.of(houses.get(house)) : null);
      authors.add(author);
    }
    Author_.objects.bulkCreate(authors);
  }

  private static Pair tree(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf(random);
    }
    Pair left = tree(random, depth - 1);
    if (random.nextInt(3) == 0) {
      return new Pair(left.condition.not(), left.meaning.negate(), "not(" + left.text + ")");
    }
    Pair right = tree(random, depth - 1);
    return random.nextBoolean()
        ? new Pair(
            left.condition.and(right.condition),
            left.meaning.and(right.meaning),
            "(" + left.text + " and " + right.text + ")")
        : new Pair(
            left.condition.or(right.condition),
            left.meaning.or(right.meaning),
            "(" + left.text + " or " + right.text + ")");
  }

  private static Pair leaf(Random random) {
    int n = random.nextInt(4);
    String text = "a" + n;
    return switch (random.nextInt(17)) {
      case 0 -> new Pair(Author_.age.eq(n), a -> a.getAge() == n, "age = " + n);
      case 1 -> new Pair(Author_.age.ne(n), a -> a.getAge() != n, "age <> " + n);
      case 2 -> new Pair(Author_.age.gt(n), a -> a.getAge() > n, "age > " + n);
      case 3 -> new Pair(Author_.age.lte(n), a -> a.getAge() <= n, "age <= " + n);
      case 4 -> new Pair(Author_.bio.isNull(), a -> a.getBio() == null, "bio null");
      case 5 -> new Pair(Author_.bio.eq(text), a -> text.equals(a.getBio()), "bio = " + text);
      case 6 -> new Pair(Author_.bio.ne(text), a -> !text.equals(a.getBio()), "bio <> " + text);
      case 7 ->
          new Pair(Author_.bio.eq(Author_.name), a -> a.getName().equals(a.getBio()), "bio = name");
      case 8 ->
          new Pair(
              Author_.bio.ne(Author_.name), a -> !a.getName().equals(a.getBio()), "bio <> name");
      case 9 ->
          new Pair(
              Author_.bio.contains("A".toLowerCase(java.util.Locale.ROOT) + n),
              a -> a.getBio() != null && a.getBio().contains(text),
              "bio contains " + text);
      case 10 -> new Pair(Author_.active.isTrue(), Author::isActive, "active");
      case 11 ->
          new Pair(
              Author_.publisher().founded.gte(n),
              a -> founded(a) != null && founded(a) >= n,
              "publisher.founded >= " + n);
      case 12 ->
          new Pair(
              Author_.publisher().founded.ne(n),
              a -> founded(a) == null || founded(a) != n,
              "publisher.founded <> " + n);
      case 13 ->
          new Pair(Author_.publisher().isNull(), a -> a.getPublisher() == null, "publisher null");
      case 14 ->
          new Pair(
              Author_.publisher().name.in("p0", "p" + n),
              a ->
                  a.publisher() != null && List.of("p0", "p" + n).contains(a.publisher().getName()),
              "publisher.name in p0, p" + n);
      case 15 ->
          new Pair(
              Author_.publisher.in(Publisher_.objects.filter(Publisher_.founded.lt(n))),
              a -> founded(a) != null && founded(a) < n,
              "publisher in (founded < " + n + ")");
      default ->
          new Pair(
              Author_.bio.in(List.of(text, "b")),
              a -> a.getBio() != null && List.of(text, "b").contains(a.getBio()),
              "bio in " + text + ", b");
    };
  }

  private static @Nullable Integer founded(Author author) {
    Publisher publisher = author.publisher();
    return publisher == null ? null : publisher.getFounded();
  }

  @Test
  void foldedConditionsAreFlat() {
    Condition<Author> any = Condition.empty();
    Condition<Author> all = Condition.empty();
    for (int i = 0; i < 2000; i++) {
      any = any.or(Author_.age.eq(i));
      all = all.and(Author_.age.ne(i + 1000));
    }
    author("Alice", 30);
    assertThat(Author_.objects.filter(any, all).count()).isEqualTo(1);
  }

  @Test
  void conditionsThatAreTooDeepAreRefused() {
    refuses(
        "DORM3018",
        () -> {
          Condition<Author> deep = Author_.age.eq(1);
          for (int i = 0; i < 300; i++) {
            deep = i % 2 == 0 ? deep.or(Author_.age.eq(2)) : deep.and(Author_.age.eq(3));
          }
        });
  }

  @Test
  void theDeepestConditionsAllowedRun() {
    Condition<Author> deep = Author_.age.eq(1);
    for (int i = 0; i < 198; i++) {
      deep = i % 2 == 0 ? deep.or(Author_.age.eq(2)) : deep.and(Author_.age.ne(3));
    }
    author("Alice", 2);
    assertThat(Author_.objects.filter(deep).count()).isEqualTo(1);
    assertThat(Author_.objects.exclude(deep).count()).isZero();
  }
}
