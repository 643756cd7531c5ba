package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.QuerySet;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.TagUse_;
import dev.dorm.tests.stub.Tag_;
import dev.dorm.tests.stub.TitleUse_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways to read rows: one, the first, all, their number. */
final class ReadContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    author("Carol", 50);
    author("Alice", 30);
    author("Bob", 40);
  }

  @Test
  void getGivesTheOneRow() {
    String sql =
        statementOf(
            () -> {
              Author bob = Author_.objects.get(Author_.name.eq("Bob"), Author_.age.gt(10));
              assertThat(bob.getAge()).isEqualTo(40);
            });
    assertThat(sql).contains(" LIMIT ?").doesNotContain("ORDER BY");
    String many =
        statementOf(() -> assertThatThrownBy(Author_.objects.filter(Author_.age.gt(1))::get));
    assertThat(many).contains(" LIMIT ?").doesNotContain("ORDER BY");
    String sliced = statementOf(() -> Author_.objects.orderBy(Author_.age.asc()).limit(1).get());
    assertThat(sliced).contains("ORDER BY");
    assertThat(Author_.objects.filter(Author_.name.eq("Bob")).get().getAge()).isEqualTo(40);
    assertThat(Author_.objects.getByEmail("Bob@example.com").pk()).isEqualTo(3L);
    assertThat(Author_.objects.getById(2).getName()).isEqualTo("Alice");
  }

  @Test
  void getByKeyNeedsNoOrderAndNoLimit() {
    List<String> plain =
        List.of(
            statementOf(() -> assertThat(Author_.objects.getById(2).getAge()).isEqualTo(30)),
            statementOf(() -> Author_.objects.get(Author_.id.eq(2L))),
            statementOf(() -> Author_.objects.orderBy(Author_.age.asc()).get(Author_.id.eq(2L))),
            statementOf(() -> Author_.objects.get(Author_.age.lt(31), Author_.id.eq(2L))),
            statementOf(
                () -> Author_.objects.annotate(Author_.books.count()).get(Author_.id.eq(2L))),
            statementOf(() -> assertThat(Author_.objects.getOrNone(Author_.id.eq(9L))).isEmpty()));
    assertThat(plain).noneMatch(sql -> sql.contains("LIMIT") || sql.contains("ORDER BY"));
    List<QuerySet<Author>> others =
        List.of(
            Author_.objects.filter(Author_.id.eq(2L)).limit(5),
            Author_.objects.filter(Author_.id.eq(2L).or(Author_.age.eq(30))),
            Author_.objects.filter(Author_.id.gte(2L), Author_.name.eq("Alice")));
    for (QuerySet<Author> query : others) {
      String sql = statementOf(() -> assertThat(query.get().getName()).isEqualTo("Alice"));
      assertThat(sql).contains("LIMIT");
    }
  }

  @Test
  void getByKeySeesTheOtherConditionsAndTheWindow() {
    QuerySet<Author> alice = Author_.objects.filter(Author_.id.eq(2L));
    for (QuerySet<Author> none :
        List.of(
            alice.filter(Author_.age.gt(30)),
            alice.exclude(Author_.name.eq("Alice")),
            alice.offset(1),
            alice.limit(0),
            alice.filter(Author_.id.eq(3L)))) {
      assertThatThrownBy(none::get).isInstanceOf(Author_.DoesNotExist.class);
    }
    QuerySet<Author> either = Author_.objects.filter(Author_.id.eq(2L).or(Author_.id.eq(3L)));
    assertThatThrownBy(either::get).isInstanceOf(Author_.MultipleObjectsReturned.class);
    QuerySet<Author> another = Author_.objects.exclude(Author_.id.eq(2L));
    assertThatThrownBy(another::get).isInstanceOf(Author_.MultipleObjectsReturned.class);
  }

  @Test
  void getOfNoRowIsTheModelsOwnException() {
    assertThatThrownBy(() -> Author_.objects.get(Author_.name.eq("Zoe"), Author_.age.lt(3)))
        .isInstanceOf(Author_.DoesNotExist.class)
        .isInstanceOf(DoesNotExist.class)
        .hasMessageContaining("Author")
        .hasMessageContaining("name")
        .hasMessageNotContaining("Zoe");
    assertThatThrownBy(() -> Tag_.objects.get()).isInstanceOf(Tag_.DoesNotExist.class);
  }

  @Test
  void getOfSeveralRowsIsAnError() {
    for (QuerySet<Author> query :
        List.of(Author_.objects, Author_.objects.filter(Author_.age.gt(30)))) {
      assertThatThrownBy(query::get)
          .isInstanceOf(MultipleObjectsReturned.class)
          .isInstanceOf(Author_.MultipleObjectsReturned.class)
          .hasMessageContaining("Author");
      assertThatThrownBy(query::getOrNone).isInstanceOf(MultipleObjectsReturned.class);
    }
  }

  /** A view has the key that its model states, and no constraint. */
  @Test
  void getOfAKeyThatAViewHasTwiceIsAnError() {
    Tag tag = Tag_.objects.create(Tag_.name.set("twice"));
    Tag once = Tag_.objects.create(Tag_.name.set("once"));
    Author alice = Author_.objects.get(Author_.email.eq("Alice@example.com"));
    Book first = book("Same", alice, 1);
    first.tags().add(tag, once);
    book("Same", alice, 2).tags().add(tag);
    String rows =
        " FROM stub_book_tags u JOIN stub_tag t ON t.id = u.tag_id JOIN stub_book b ON b.id ="
            + " u.book_id";
    StubTables.run(
        database,
        List.of(
            "CREATE VIEW stub_taguse AS SELECT t.id, t.name" + rows,
            "CREATE VIEW stub_titleuse AS SELECT b.title, t.name" + rows));
    try {
      assertThatThrownBy(() -> TagUse_.objects.get(TagUse_.id.eq(tag.getId())))
          .isInstanceOf(TagUse_.MultipleObjectsReturned.class);
      assertThat(TagUse_.objects.getById(once.getId()).pk()).isEqualTo(once.getId());
      assertThatThrownBy(
              () -> TitleUse_.objects.get(TitleUse_.pk.eq(new TitleUse_.Pk("Same", "twice"))))
          .isInstanceOf(TitleUse_.MultipleObjectsReturned.class);
      assertThat(TitleUse_.objects.get(TitleUse_.pk.eq(new TitleUse_.Pk("Same", "once"))))
          .isNotNull();
    } finally {
      StubTables.run(database, List.of("DROP VIEW stub_titleuse", "DROP VIEW stub_taguse"));
    }
  }

  @Test
  void getOrNoneIsEmptyWithoutARow() {
    assertThat(Author_.objects.getOrNone(Author_.name.eq("Zoe"))).isEmpty();
    assertThat(Author_.objects.getOrNone(Author_.name.eq("Bob"))).isPresent();
  }

  @Test
  void getInsideAWindowReadsTheWindow() {
    assertThat(Author_.objects.slice(1, 2).get().getName()).isEqualTo("Bob");
    assertThat(Author_.objects.limit(1).get().getName()).isEqualTo("Alice");
    assertThat(Author_.objects.offset(2).get().getName()).isEqualTo("Carol");
    assertThat(Author_.objects.limit(0).getOrNone()).isEmpty();
  }

  @Test
  void firstAndLastFollowTheOrder() {
    assertThat(Author_.objects.first().map(Author::getName)).contains("Alice");
    assertThat(Author_.objects.last().map(Author::getName)).contains("Carol");
    QuerySet<Author> byAge = Author_.objects.orderBy(Author_.age.desc());
    assertThat(byAge.first().map(Author::getName)).contains("Carol");
    assertThat(byAge.last().map(Author::getName)).contains("Alice");
    assertThat(byAge.reverse().first().map(Author::getName)).contains("Alice");
    assertThat(Author_.objects.filter(Author_.age.lt(0)).first()).isEmpty();
    assertThat(Author_.objects.filter(Author_.age.lt(0)).last()).isEmpty();
  }

  @Test
  void firstAndLastGoByKeyWithoutAnOrder() {
    QuerySet<Author> unordered = Author_.objects.orderBy();
    assertThat(unordered.first().map(Author::getName)).contains("Carol");
    assertThat(unordered.last().map(Author::getName)).contains("Bob");
    tag("b");
    tag("a");
    assertThat(Tag_.objects.first().map(tag -> tag.getName())).contains("b");
    assertThat(Tag_.objects.last().map(tag -> tag.getName())).contains("a");
    assertThat(unordered.reverse().first().map(Author::getName)).contains("Bob");
  }

  @Test
  void countAndExistsLoadNoRows() {
    assertThat(statementOf(() -> assertThat(Author_.objects.count()).isEqualTo(3)))
        .startsWith("SELECT count(*)")
        .doesNotContain("ORDER BY");
    QuerySet<Author> none = Author_.objects.filter(Author_.age.gt(100));
    assertThat(none.count()).isZero();
    assertThat(none.exists()).isFalse();
    assertThat(statementOf(() -> assertThat(Author_.objects.exists()).isTrue()))
        .contains("LIMIT")
        .doesNotContain("email");
  }

  @Test
  void countsOfSlicesCountTheSlice() {
    assertThat(Author_.objects.limit(2).count()).isEqualTo(2);
    assertThat(Author_.objects.offset(1).count()).isEqualTo(2);
    assertThat(Author_.objects.slice(2, 20).count()).isEqualTo(1);
    assertThat(Author_.objects.slice(3, 20).exists()).isFalse();
    assertThat(Author_.objects.offset(3).exists()).isFalse();
    assertThat(Author_.objects.offset(2).exists()).isTrue();
    runs(0, () -> assertThat(Author_.objects.limit(0).count()).isZero());
  }

  @Test
  void countsAcrossRelationsCountRowsOfTheModel() {
    Author bob = Author_.objects.get(Author_.name.eq("Bob"));
    Book one = book("One", bob, 1);
    book("Two", bob, 2);
    one.tags().add(tag("a"), tag("b"));
    assertThat(Book_.objects.filter(Book_.author().name.eq("Bob")).count()).isEqualTo(2);
    assertThat(Book_.objects.selectRelated(Book_.author()).prefetchRelated(Book_.tags).count())
        .isEqualTo(2);
    assertThat(Book_.objects.orderBy(Book_.author().publisher().name.asc()).limit(5).count())
        .isEqualTo(2);
  }

  @Test
  void aQuerySetKeepsNoRows() {
    QuerySet<Author> all = Author_.objects.all();
    runs(1, () -> assertThat(names(all)).containsExactly("Alice", "Bob", "Carol"));
    author("Dave", 1);
    runs(1, () -> assertThat(names(all)).hasSize(4));
    List<Author> list = all.list();
    runs(0, () -> assertThat(list).hasSize(4));
    assertThatThrownBy(() -> list.add(new Author()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void allWithConditionsIsFilter() {
    assertThat(names(Author_.objects.all(Author_.age.gte(30), Author_.name.ne("Alice"))))
        .isEqualTo(names(Author_.objects.filter(Author_.age.gte(30), Author_.name.ne("Alice"))))
        .isNotEmpty()
        .doesNotContain("Alice");
  }

  @Test
  void nothingRunsBeforeRowsAreAskedFor() {
    runs(
        0,
        () ->
            Author_.objects
                .filter(Author_.age.gt(1))
                .exclude(Author_.name.eq("x"))
                .orderBy(Author_.age.asc())
                .selectRelated(Author_.publisher())
                .prefetchRelated(Author_.books)
                .limit(3));
  }

  @Test
  void queriesNeverChange() {
    QuerySet<Author> base = Author_.objects.filter(Author_.age.gte(40));
    base.filter(Author_.name.eq("Bob"));
    base.exclude(Author_.name.eq("Bob"));
    base.orderBy(Author_.age.desc());
    base.limit(1);
    base.none();
    base.reverse();
    assertThat(names(base)).containsExactly("Bob", "Carol");
    assertThat(names(Author_.objects)).containsExactly("Alice", "Bob", "Carol");
  }

  @Test
  void noneHasNoRowsAndNoStatement() {
    runs(
        0,
        () -> {
          QuerySet<Author> none = Author_.objects.none();
          assertThat(none.list()).isEmpty();
          assertThat(none.count()).isZero();
          assertThat(none.exists()).isFalse();
          assertThat(none.first()).isEmpty();
          assertThat(none.last()).isEmpty();
          assertThat(none.filter(Author_.age.gt(1)).getOrNone()).isEmpty();
          assertThat(none.update(Author_.age.set(1))).isZero();
          assertThat(none.delete().total()).isZero();
        });
  }

  @Test
  void anEmptyTableGivesAnEmptyList() {
    assertThat(Book_.objects.all().list()).isEmpty();
    assertThat(Book_.objects.first()).isEmpty();
    List<Book> seen = new ArrayList<>();
    Book_.objects.forEach(seen::add);
    assertThat(seen).isEmpty();
  }
}
