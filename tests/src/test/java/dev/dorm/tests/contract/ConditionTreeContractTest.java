package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random conditions against the same conditions evaluated in Java. */
final class ConditionTreeContractTest extends QueryContractTest {
  private static final int QUERIES = 150;

  /** A condition, its meaning, its text. */
  private record Pair(Condition<Author> condition, Predicate<Author> meaning, String text) {}

  @Test
  void randomTreesFindWhatTheyMean() {
    long seed = Long.getLong("dorm.seed", 20261125);
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

  @Test
  void longChainsAreBuiltInLinearTime() {
    author("Alice", 30);
    Condition<Author> any = Condition.empty();
    Condition<Author> all = Condition.empty();
    List<Condition<Author>> list = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      any = Author_.age.eq(i).or(any);
      all = all.and(Author_.age.ne(i + 1000));
      list.add(Author_.age.eq(i));
    }
    assertThat(Author_.objects.filter(any).count()).isEqualTo(1);
    assertThat(Author_.objects.filter(all).count()).isEqualTo(1);
    assertThat(Author_.objects.filter(Condition.any(list)).count()).isEqualTo(1);
    assertThat(Author_.objects.exclude(Condition.any(list)).count()).isZero();
    Condition<Author> longest = Condition.empty();
    for (int i = 0; i < 1_000_000; i++) {
      longest = longest.or(Author_.age.eq(i));
    }
    Condition<Author> tooLong = longest;
    refuses("DORM3148", () -> Author_.objects.filter(tooLong).count());
  }

  @Test
  void aChainIsTheSameHoweverItIsBuilt() {
    Condition<Author> a = Author_.age.gt(1);
    Condition<Author> b = Author_.age.lt(9);
    Condition<Author> c = Author_.name.eq("x");
    assertThat(a.and(b).and(c).fragment().node()).isEqualTo(a.and(b.and(c)).fragment().node());
    Condition<Author> made = b.or(c);
    assertThat(made.fragment().values()).containsExactly(9, "x");
    assertThat(a.or(made).fragment().values()).containsExactly(1, 9, "x");
    assertThat(a.or(made).fragment().node()).isEqualTo(a.or(b).or(c).fragment().node());
    assertThat(a.and(made).fragment().values()).containsExactly(1, 9, "x");
  }

  @Test
  void conditionsThatDoNotApplyFilterNothing() {
    author("Alice", 30);
    author("Bob", 40);
    assertThat(Author_.objects.filter(Condition.when(false, () -> Author_.age.eq(1))).count())
        .isEqualTo(2);
    assertThat(Author_.objects.filter(Condition.when(true, () -> Author_.age.eq(30))).count())
        .isEqualTo(1);
    String name = "bo";
    Integer age = null;
    assertThat(
            names(
                Author_.objects.filter(
                    Condition.whenPresent(name, Author_.name::istartsWith),
                    Condition.whenPresent(age, least -> Author_.age.gte(least)))))
        .containsExactly("Bob");
    fails("DORM3004", () -> Author_.objects.filter(Condition.when(false, () -> a())).delete());
  }

  private static Condition<Author> a() {
    return Author_.age.eq(1);
  }

  @Test
  void listsHaveFewTexts() {
    Set<String> texts = new HashSet<>();
    for (int length = 1; length < 3000; length = length < 600 ? length + 7 : length * 2) {
      List<Integer> ages = new ArrayList<>(Collections.nCopies(length, 5));
      texts.add(Author_.objects.filter(Author_.age.in(ages)).sql().text());
    }
    assertThat(texts).hasSizeLessThanOrEqualTo(12);
    author("Alice", 99_999);
    List<Integer> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(i);
    }
    assertThat(Author_.objects.filter(Author_.age.in(many)).count()).isEqualTo(1);
    assertThat(Author_.objects.exclude(Author_.age.in(many)).count()).isZero();
  }
}
