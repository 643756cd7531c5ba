package dev.dorm.samples.ormar;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From "create" to "delete". */
final class WritingTest extends QueriesTest {
  @Test
  void create() {
    Album malibu = Album_.objects.create(Album_.name.set("Malibu"));
    Track_.objects.create(
        Track_.album.set(malibu), Track_.title.set("The Bird"), Track_.position.set(1));
    assertThat(malibu.tracks().list()).extracting(Track::getTitle).containsExactly("The Bird");

    // The alternative is a split creation and persistence of the model
    malibu = new Album();
    malibu.setName("Malibu");
    malibu.save();
    assertThat(malibu.getId()).isNotNull();

    // … and both asynchronously, as there
    Track track =
        Album_.objects
            .acreate(Album_.name.set("Malibu"))
            .thenCompose(
                album ->
                    Track_.objects.acreate(
                        Track_.album.set(album),
                        Track_.title.set("The Bird"),
                        Track_.position.set(1)))
            .join();
    assertThat(track.getPosition()).isEqualTo(1);
  }

  @Test
  void getOrCreate() {
    Created<Album> album = Album_.objects.getOrCreate(by(Album_.name.set("The Cat")));
    // object is created as it does not exist
    Created<Album> album2 = Album_.objects.getOrCreate(by(Album_.name.set("The Cat")));
    assertThat(album.instance()).isEqualTo(album2.instance());
    assertThat(album.created()).isTrue();
    assertThat(album2.created()).isFalse();

    // The warning: updating one of the objects does not change the other until it is reloaded
    album.instance().setName("The Dog");
    album.instance().save();
    assertThat(album2.instance().getName()).isEqualTo("The Cat");
    album2.instance().refreshFromDb();
    assertThat(album2.instance().getName()).isEqualTo("The Dog");
  }

  @Test
  void update() {
    book("Tom Sawyer", "Twain, Mark", "Adventure");
    book("War and Peace", "Tolstoy, Leo", "Fiction");
    book("Anna Karenina", "Tolstoy, Leo", "Fiction");

    // the query set needs to be filtered before updating to prevent accidental overwrite
    assertThatThrownBy(() -> Book_.objects.update(Book_.genre.set("Fiction")))
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageContaining("all().update(");

    // to update the whole table, all() is the safety switch
    long updated = Book_.objects.all().update(Book_.genre.set("Fiction"));
    List<Book> allBooks = Book_.objects.filter(Book_.genre.eq("Fiction")).list();
    assertThat(updated).isEqualTo(3);
    assertThat(allBooks).hasSize(3);
  }

  /** A slip of the page: it creates four books and asserts that there is one. */
  @Test
  void updateOrCreate() {
    book("Tom Sawyer", "Twain, Mark", "Adventure");
    book("War and Peace", "Tolstoy, Leo", "Fiction");
    book("Anna Karenina", "Tolstoy, Leo", "Fiction");

    // if it does not exist, the instance will be persisted
    Book vol2 =
        Book_.objects
            .updateOrCreate(
                by(Book_.title.set("Volume II")),
                Book_.author.set("Anonymous"),
                Book_.genre.set("Fiction"))
            .instance();
    assertThat(Book_.objects.count()).isEqualTo(4);

    // if the key is among the conditions, the object will be updated
    Created<Book> updated =
        Book_.objects.updateOrCreate(by(Book_.id.set(vol2.getId())), Book_.genre.set("Historic"));
    assertThat(updated.created()).isFalse();
    assertThat(updated.instance().getGenre()).isEqualTo("Historic");
    assertThat(Book_.objects.count()).isEqualTo(4);
  }

  private static ToDo toDo(String text, boolean completed) {
    ToDo toDo = new ToDo();
    toDo.setText(text);
    toDo.setCompleted(completed);
    return toDo;
  }

  @Test
  void bulkCreateAndBulkUpdate() {
    ToDo groceries = new ToDo();
    groceries.setText("Buy the groceries.");
    // create multiple instances at once with bulkCreate
    Book_.objects.bulkCreate(List.of());
    ToDo_.objects.bulkCreate(
        List.of(groceries, toDo("Call Mum.", true), toDo("Send invoices.", true)));

    List<ToDo> todoes = ToDo_.objects.all().list();
    assertThat(todoes).hasSize(3);
    assertThat(todoes.stream().filter(ToDo::isCompleted)).hasSize(2);

    // update objects
    for (ToDo todo : todoes) {
      todo.setCompleted(false);
    }

    // perform update of all objects at once
    long updated = ToDo_.objects.bulkUpdate(todoes);
    assertThat(updated).isEqualTo(3);

    List<ToDo> completed = ToDo_.objects.filter(ToDo_.completed.isFalse()).list();
    assertThat(completed).hasSize(3);

    // with the columns said; objects need their key, otherwise an exception is raised
    todoes.get(0).setText("Buy nothing.");
    todoes.get(0).setCompleted(true);
    ToDo_.objects.bulkUpdate(todoes, ToDo_.completed);
    ToDo first = ToDo_.objects.get(ToDo_.id.eq(todoes.get(0).getId()));
    assertThat(first.getText()).isEqualTo("Buy the groceries.");
    assertThat(first.isCompleted()).isTrue();
    assertThatThrownBy(() -> ToDo_.objects.bulkUpdate(List.of(toDo("new", true))))
        .isInstanceOf(DormException.class)
        .hasMessageContaining("key");
  }

  @Test
  void delete() {
    book("Tom Sawyer", "Twain, Mark", "Adventure");
    book("War and Peace in Space", "Tolstoy, Leo", "Fantasy");
    book("Anna Karenina", "Tolstoy, Leo", "Fiction");

    // delete accepts conditions, acting in the same way as filter(…).delete()
    assertThat(Book_.objects.delete(Book_.genre.eq("Fantasy")).total()).isEqualTo(1);
    List<Book> allBooks = Book_.objects.all().list();
    assertThat(allBooks).hasSize(2);

    // the guard of update is here, too
    assertThatThrownBy(Book_.objects::delete)
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageContaining("all().delete(");
    assertThat(Book_.objects.all().delete().total()).isEqualTo(2);
  }
}
