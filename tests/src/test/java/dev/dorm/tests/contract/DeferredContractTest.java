package dev.dorm.tests.contract;

import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Ref;
import dev.dorm.internal.load.LoadedColumns;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.AuthorBinding;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were loaded without some of their columns. */
final class DeferredContractTest extends ContractTest {
  @BeforeEach
  void fill() {
    var house = publisher("House");
    for (int i = 0; i < 4; i++) {
      Author author = author("a" + i, 10 + i);
      author.setBio("bio" + i);
      author.setActive(false);
      author.setPublisher(house);
      author.save();
    }
  }

  private static List<Author> partial() {
    return Author_.objects.raw("SELECT id, name FROM authors ORDER BY id").list();
  }

  @Test
  void aColumnIsLoadedForAllPeersAtOnce() {
    List<Author> authors = partial();
    assertThat(authors.get(0).isLoaded(Author_.name)).isTrue();
    assertThat(authors.get(0).isLoaded(Author_.bio)).isFalse();
    runs(0, () -> assertThat(names(authors)).containsExactly("a0", "a1", "a2", "a3"));
    assertThat(
            statementOf(
                () -> {
                  for (int i = 0; i < 4; i++) {
                    assertThat(authors.get(i).getBio()).isEqualTo("bio" + i);
                  }
                }))
        .contains("\"id\"", "\"bio\"")
        .doesNotContain("\"name\"", "\"age\"");
    assertThat(authors.get(3).isLoaded(Author_.bio)).isTrue();
    runs(1, () -> authors.forEach(each -> assertThat(each.isActive()).isFalse()));
    runs(1, () -> assertThat(authors.get(2).getAge()).isEqualTo(12));
    runs(0, () -> assertThat(authors.get(1).getAge()).isEqualTo(11));
  }

  @Test
  void aForeignKeyIsLoadedAndThenItsRow() {
    List<Author> authors = partial();
    runs(
        2,
        () ->
            authors.forEach(
                each -> {
                  assertThat(each.publisher()).isNotNull();
                  assertThat(each.publisher().getName()).isEqualTo("House");
                }));
  }

  @Test
  void whatWasSetIsNotOverwritten() {
    List<Author> authors = partial();
    authors.get(0).setBio("mine");
    runs(0, () -> assertThat(authors.get(0).getBio()).isEqualTo("mine"));
    runs(1, () -> assertThat(authors.get(1).getBio()).isEqualTo("bio1"));
    assertThat(authors.get(0).getBio()).isEqualTo("mine");
    assertThat(statementOf(authors.get(0)::save)).contains("\"bio\"").doesNotContain("\"name\"");
    assertThat(authors.get(0).isLoaded(Author_.bio)).isTrue();
    assertThat(Author_.objects.get(Author_.id.eq(1L)).getBio()).isEqualTo("mine");
  }

  @Test
  void aSaveWritesNoColumnThatIsNotThere() {
    Author author = partial().get(0);
    runs(0, author::save);
    author.setName("new");
    assertThat(statementOf(author::save)).contains("\"name\"").doesNotContain("\"active\"");
    author.setActive(true); // the initialiser's value, and yet it was set
    assertThat(statementOf(author::save)).contains("\"active\"");
    author.setAge(77);
    author.save();
    Author read = Author_.objects.get(Author_.id.eq(1L));
    assertThat(read.getName()).isEqualTo("new");
    assertThat(read.isActive()).isTrue();
    assertThat(read.getAge()).isEqualTo(77);
    assertThat(read.getBio()).isEqualTo("bio0");
    assertThat(read.getEmail()).isEqualTo("a0@example.com");
    assertThat(read.getJoined()).isEqualTo(author.getJoined());
  }

  @Test
  void namedColumnsMustBeThere() {
    Author author = partial().get(0);
    refuses("DORM3005", () -> author.save(Author_.bio));
    author.setBio("b");
    runs(1, () -> author.save(Author_.bio));
    Book book = book("t", author, 1);
    Book partial = Book_.objects.raw("SELECT id, title FROM stub_book").get();
    runs(1, () -> partial.save(Book_.updatedAt)); // set by the save itself
    assertThat(Book_.objects.get(Book_.id.eq(book.getId())).getUpdatedAt())
        .isEqualTo(partial.getUpdatedAt());
  }

  @Test
  void aPartialRowBlanksNoneThatIsThere() {
    Author author = Author_.objects.only(Author_.email).get(Author_.name.eq("a1"));
    refuses(
        "DORM3005",
        () -> Author_.objects.bulkCreate(List.of(author), onConflict(Author_.email).doUpdate()));
    refuses(
        "DORM3005",
        () ->
            Author_.objects.bulkCreate(
                List.of(author), onConflict(Author_.email).doUpdate(Author_.age)));
    assertThat(Author_.objects.get(Author_.name.eq("a1")).getBio()).isEqualTo("bio1");
    author.refreshFromDb();
    author.setBio("new");
    Author_.objects.bulkCreate(List.of(author), onConflict(Author_.email).doUpdate());
    assertThat(Author_.objects.get(Author_.name.eq("a1")).getBio()).isEqualTo("new");
  }

  @Test
  void aPartialRowIsNotInserted() {
    Author author = partial().get(0);
    author.delete();
    refuses("DORM3005", author::save);
    refuses("DORM3005", () -> Author_.objects.bulkCreate(List.of(author)));
    refuses(
        "DORM3005",
        () -> Author_.objects.bulkCreate(List.of(author), onConflict(Author_.email).doNothing()));
    assertThatThrownBy(author::getBio).isInstanceOf(Author_.DoesNotExist.class);
    assertThat(Author_.objects.count()).isEqualTo(3);
    Author whole = Author_.objects.get(Author_.name.eq("a1"));
    whole.delete();
    whole.save();
    assertThat(Author_.objects.count()).isEqualTo(3);
  }

  @Test
  void aRowThatIsGoneDoesNotExistAndItsPeersDo() {
    List<Author> authors = partial();
    Author_.objects.filter(Author_.name.eq("a1")).delete();
    assertThat(fails("DORM3007", () -> authors.get(1).getBio()))
        .isInstanceOf(Author_.DoesNotExist.class)
        .hasMessageContaining("Author#2")
        .hasMessageContaining("bio");
    runs(0, () -> assertThat(authors.get(2).getBio()).isEqualTo("bio2"));
  }

  @Test
  void refreshLoadsEverything() {
    Author author = partial().get(0);
    author.refreshFromDb();
    runs(0, () -> assertThat(author.getBio()).isEqualTo("bio0"));
    author.delete();
    author.save();
    assertThat(Author_.objects.count()).isEqualTo(4);
  }

  @Test
  void rowsOfAStreamLoadForTheirPieceOnly() {
    runs(
        3,
        () ->
            Author_.objects
                .raw("SELECT id FROM authors ORDER BY id")
                .forEachBatch(
                    2, batch -> batch.forEach(each -> assertThat(each.getName()).isNotEmpty())));
  }

  @Test
  void someColumnsStandInTheModelsOrderWithTheKey() {
    BitSet wanted = new BitSet();
    wanted.set(Author_.bio.reference().index());
    LoadedColumns some = LoadedColumns.inOrder(AuthorBinding.INSTANCE, wanted);
    assertThat(some.width()).isEqualTo(2);
    assertThat(some.has(Author_.id.reference().index())).isTrue();
    assertThat(some.has(Author_.bio.reference().index())).isTrue();
    assertThat(some.has(Author_.name.reference().index())).isFalse();
    assertThat(some.hasAll()).isFalse();
    wanted.set(0, AuthorBinding.INSTANCE.columns().size());
    assertThat(LoadedColumns.inOrder(AuthorBinding.INSTANCE, wanted).hasAll()).isTrue();
  }

  @Test
  void someColumnsAreReadAgain() {
    Author author = Author_.objects.get(Author_.name.eq("a0"));
    Author_.objects
        .filter(Author_.pk.eq(author.getId()))
        .update(Author_.age.set(80), Author_.bio.set("theirs"), Author_.name.set("theirs"));
    author.setBio("mine");
    author.setName("mine");
    author.setPublisher((Ref<Publisher>) null);
    String sql = statementOf(() -> author.refreshFromDb(Author_.age, Author_.bio, Author_.age));
    assertThat(sql).contains("\"age\"", "\"bio\"").doesNotContain("\"name\"", "\"email\"");
    assertThat(author.getAge()).isEqualTo(80);
    assertThat(author.getBio()).isEqualTo("theirs");
    assertThat(author.getName()).isEqualTo("mine");
    author.refreshFromDb(Author_.publisher);
    assertThat(author.publisher().getName()).isEqualTo("House");
    assertThat(statementOf(author::save)).contains("\"name\"").doesNotContain("\"bio\"", "\"age\"");
    refuses("DORM3026", () -> newAuthor("new", 1).refreshFromDb(Author_.age));
    author.arefreshFromDb(Author_.name).join();
    author.delete();
    refuses("DORM3026", () -> author.refreshFromDb(Author_.age));
    Author gone = Author_.objects.get(Author_.name.eq("a1"));
    Author_.objects.filter(Author_.pk.eq(gone.getId())).delete();
    assertThatThrownBy(() -> gone.refreshFromDb(Author_.age))
        .isInstanceOf(Author_.DoesNotExist.class);
  }

  @Test
  void aRefreshLoadsWhatWasDeferredAndForgetsWhatWasSet() {
    Author part = Author_.objects.only(Author_.name).orderBy(Author_.id.asc()).list().get(0);
    part.setBio("mine");
    part.refreshFromDb(Author_.bio);
    assertThat(part.isLoaded(Author_.bio)).isTrue();
    assertThat(part.getBio()).isEqualTo("bio0");
    runs(0, part::save);
    assertThat(part.isLoaded(Author_.age)).isFalse();
  }
}
