package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.Ref;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of two databases that have the same keys never refer to each other. */
class TwoDatabasesContractTest extends ContractTest {
  private Database tenant;
  private Author ours;
  private Author theirs;
  private Tag theirTag;
  private Book book;

  @BeforeEach
  void fill(@TempDir Path directory) {
    tenant = kind.open(directory).named("tenant");
    Dorm.configure(database, tenant);
    ours = author("Ours", 1);
    book = book("Ours", ours, 1);
    tag("ours");
    tenant.run(
        () -> {
          StubTables.create(tenant, kind);
          theirs = author("Theirs", 2);
          theirTag = tag("theirs");
        });
  }

  @AfterEach
  void back() {
    Dorm.configure(database);
    tenant.close();
  }

  private void refused(ThrowingCallable program) {
    assertThat(refuses("DORM3160", program)).hasMessageContainingAll("\"tenant\"", "\"default\"");
  }

  private Book toTheirs() {
    Book made = new Book();
    made.setTitle("Wrong");
    made.setAuthor(theirs);
    return made;
  }

  @Test
  void objectsAreNotSavedWithARowOfAnother() {
    refused(() -> toTheirs().save());
    refused(() -> Book_.objects.bulkCreate(List.of(toTheirs())));
    refused(() -> Book_.objects.bulkCreate(List.of(toTheirs()), onConflict(Book_.pk).doNothing()));
    book.setAuthor(theirs);
    refused(() -> book.save());
    refused(() -> book.save(Book_.author));
    refused(() -> Book_.objects.bulkUpdate(List.of(book), Book_.author));

    assertThat(Book_.objects.valuesList(Book_.author().name).list()).containsExactly("Ours");
  }

  @Test
  void columnsAreNotSetToARowOfAnother() {
    refused(() -> Book_.objects.create(Book_.title.set("Wrong"), Book_.author.set(theirs)));
    refused(() -> Book_.objects.create(Book_.title.set("Wrong"), Book_.author.set(Ref.of(theirs))));
    refused(() -> Book_.objects.all().update(Book_.author.set(theirs)));
    refused(() -> Book_.objects.getOrCreate(by(Book_.author.set(theirs))));
    refused(
        () -> Book_.objects.updateOrCreate(by(Book_.title.set("Ours")), Book_.author.set(theirs)));
    refused(() -> ours.books().updateOrCreate(by(Book_.pages.set(1)), Book_.author.set(theirs)));
  }

  @Test
  void pairsAreNotMadeWithARowOfAnother() {
    refused(() -> book.tags().add(theirTag));
    refused(() -> book.tags().set(List.of(theirTag)));
    refused(() -> book.tags().remove(theirTag));

    assertThat(book.tags().list()).isEmpty();
  }

  @Test
  void rowsOfAnotherAreNotUpdatedInBulk() {
    theirs.setName("Changed");
    refuses("DORM3161", () -> Author_.objects.bulkUpdate(List.of(ours, theirs), Author_.name));
    Author_.objects.using(tenant).bulkUpdate(List.of(theirs), Author_.name);

    assertThat(names(Author_.objects.list())).containsExactly("Ours");
    assertThat(names(Author_.objects.using(tenant).list())).containsExactly("Changed");
  }

  @Test
  void whatIsWrittenWhereTheRowsAreIsNotRefused() {
    tenant.run(() -> toTheirs().save());
    Book there =
        Book_.objects.using(tenant).create(Book_.title.set("There"), Book_.author.set(theirs));
    there.tags().add(theirTag);

    assertThat(theirs.books().count()).isEqualTo(2);
    assertThat(there.tags().list()).containsExactly(theirTag);
  }

  @Test
  void aKeyIsTakenAtItsWord() {
    Book made = toTheirs();
    made.setAuthor(Ref.id(theirs.getId()));
    made.save();
    Book_.objects.all().update(Book_.author.setPk(theirs.getId()));
    book.tags().addPks(theirTag.pk());

    assertThat(ours.books().count()).isEqualTo(2);
    assertThat(book.tags().count()).isOne();
  }
}
