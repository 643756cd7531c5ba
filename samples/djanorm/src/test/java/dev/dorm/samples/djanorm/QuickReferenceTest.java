package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book_;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table "Quick reference": each operation, and beside it the asynchronous one. */
final class QuickReferenceTest extends LibraryTest {
  private Author alice;

  @BeforeEach
  void fill() {
    alice = author("Alice", 30);
    author("Bob", 25);
    book("Tea", alice);
  }

  @Test
  void creating() {
    Author_.objects.create(Author_.name.set("C"), Author_.email.set("c@x.com"), Author_.age.set(1));
    Author_.objects
        .acreate(Author_.name.set("D"), Author_.email.set("d@x.com"), Author_.age.set(1))
        .join();
    Author_.objects.getOrCreate(
        by(Author_.email.set("e@x.com")), Author_.name.set("E"), Author_.age.set(1));
    Author_.objects.agetOrCreate(by(Author_.email.set("e@x.com")), Author_.name.set("none")).join();
    Author_.objects.updateOrCreate(by(Author_.email.set("e@x.com")), Author_.age.set(2));
    Author_.objects.aupdateOrCreate(by(Author_.email.set("e@x.com")), Author_.age.set(3)).join();
    Author_.objects.bulkCreate(List.of(newAuthor("F", "f@x.com", 1)));
    Author_.objects.abulkCreate(List.of(newAuthor("G", "g@x.com", 1))).join();
    assertThat(Author_.objects.valuesList(Author_.name).list())
        .containsExactly("Alice", "Bob", "C", "D", "E", "F", "G");
  }

  @Test
  void reading() {
    assertThat(Author_.objects.get(Author_.age.eq(30))).isEqualTo(alice);
    assertThat(Author_.objects.aget(Author_.age.eq(30)).join()).isEqualTo(alice);
    assertThat(Author_.objects.getOrNone(Author_.age.eq(1))).isEmpty();
    assertThat(Author_.objects.agetOrNone(Author_.age.eq(1)).join()).isEmpty();
    assertThat(Author_.objects.filter(Author_.age.eq(30)).list()).containsExactly(alice);
    assertThat(collect(Author_.objects.filter(Author_.age.eq(30)).publisher()).join())
        .containsExactly(alice);
    assertThat(Author_.objects.first()).contains(alice);
    assertThat(Author_.objects.afirst().join()).contains(alice);
    assertThat(Author_.objects.last()).map(Author::getName).contains("Bob");
    assertThat(Author_.objects.alast().join()).map(Author::getName).contains("Bob");
    assertThat(Author_.objects.count()).isEqualTo(2);
    assertThat(Author_.objects.acount().join()).isEqualTo(2);
    assertThat(Author_.objects.exists()).isTrue();
    assertThat(Author_.objects.aexists().join()).isTrue();
  }

  @Test
  void changing() {
    Author_.objects.all().update(Author_.age.set(1));
    Author_.objects.all().aupdate(Author_.age.set(Author_.age.plus(1))).join();
    alice.refreshFromDb();
    assertThat(alice.getAge()).isEqualTo(2);
    alice.setAge(3);
    alice.save();
    alice.setAge(4);
    alice.asave().join();
    alice.arefreshFromDb().join();
    assertThat(alice.getAge()).isEqualTo(4);
    assertThat(Author_.objects.filter(Author_.age.eq(2)).delete().total()).isEqualTo(1);
    assertThat(Author_.objects.filter(Author_.age.eq(2)).adelete().join().total()).isZero();
    assertThat(alice.adelete().join().total()).isEqualTo(2); // and her book
    author("Carol", 1).delete();
    assertThat(Author_.objects.exists()).isFalse();
  }

  @Test
  void values() {
    assertThat(Author_.objects.aggregate(Author_.id.count())).isEqualTo(2);
    assertThat(Author_.objects.aaggregate(Author_.id.count()).join()).isEqualTo(2);
    assertThat(Author_.objects.values(Author_.name).list()).hasSize(2);
    assertThat(Author_.objects.values(Author_.name).alist().join()).hasSize(2);
    assertThat(Author_.objects.valuesList(Author_.age).list()).containsExactly(30, 25);
    assertThat(Author_.objects.valuesList(Author_.age).alist().join()).containsExactly(30, 25);
    assertThat(Author_.objects.raw("SELECT * FROM authors WHERE age = ?", bind(30)).get())
        .isEqualTo(alice);
    assertThat(Author_.objects.raw("SELECT * FROM authors").alist().join()).hasSize(2);
    assertThat(Author_.objects.araw("SELECT * FROM authors").join()).hasSize(2);
  }

  @Test
  void loading() {
    Author part = Author_.objects.only(Author_.name, Author_.age).first().orElseThrow();
    assertThat(part.isLoaded(Author_.email)).isFalse();
    part = Author_.objects.defer(Author_.bio, Author_.email).first().orElseThrow();
    assertThat(part.isLoaded(Author_.email)).isFalse();
    assertThat(Book_.objects.selectRelated(Book_.author()).get().author()).isEqualTo(alice);
    assertThat(Book_.objects.selectRelated(Book_.author().publisher()).get().author())
        .isEqualTo(alice);
    assertThat(Book_.objects.prefetchRelated(Book_.author()).get().author()).isEqualTo(alice);
    try (Stream<Author> all = Author_.objects.stream()) {
      assertThat(all).hasSize(2);
    }
    assertThat(collect(Author_.objects.publisher()).join()).hasSize(2);
    assertThat(Book_.objects.orderBy(Book_.author().name.asc()).count()).isEqualTo(1);
  }

  @Test
  void combining() {
    var all = Author_.objects.all();
    var old = Author_.objects.filter(Author_.age.gte(30));
    assertThat(all.union(old).count()).isEqualTo(2);
    assertThat(all.intersection(old).count()).isEqualTo(1);
    assertThat(all.difference(old).count()).isEqualTo(1);
  }

  /** A slip of the page: its row says {@code clean} beside "Full clean". */
  @Test
  void validating() {
    alice.fullClean();
    alice.afullClean().join();
  }
}
