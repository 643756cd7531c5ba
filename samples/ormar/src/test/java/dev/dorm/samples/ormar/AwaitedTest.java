package dev.dorm.samples.ormar;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.exception.QueryDefinitionError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * The page's blocks once more, as they stand there: each call is awaited. {@code join()} is the
 * page's {@code await}.
 */
final class AwaitedTest extends QueriesTest {
  private static CompletableFuture<Book> abook(String title, String author, String genre) {
    return Book_.objects.acreate(
        Book_.title.set(title), Book_.author.set(author), Book_.genre.set(genre));
  }

  /** "create", "get" and "get_or_create". */
  @Test
  void createAndGet() {
    Album malibu = Album_.objects.acreate(Album_.name.set("Malibu")).join();
    Track_.objects
        .acreate(Track_.album.set(malibu), Track_.title.set("The Bird"), Track_.position.set(1))
        .join();
    Album other = new Album();
    other.setName("Malibu");
    other.asave().join();
    assertThat(other.getId()).isNotNull();

    Track track = Track_.objects.aget(Track_.title.eq("The Bird")).join();
    assertThat(Track_.objects.filter(Track_.title.eq("The Bird")).aget().join()).isEqualTo(track);
    assertThat(Track_.objects.aget().join()).isEqualTo(track);
    assertThatThrownBy(() -> Album_.objects.aget().join())
        .hasCauseInstanceOf(MultipleObjectsReturned.class);

    Created<Album> album = Album_.objects.agetOrCreate(by(Album_.name.set("The Cat"))).join();
    Created<Album> album2 = Album_.objects.agetOrCreate(by(Album_.name.set("The Cat"))).join();
    assertThat(album.instance()).isEqualTo(album2.instance());
    assertThat(album2.created()).isFalse();
  }

  @Test
  void update() {
    abook("Tom Sawyer", "Twain, Mark", "Adventure").join();
    abook("War and Peace", "Tolstoy, Leo", "Fiction").join();
    abook("Anna Karenina", "Tolstoy, Leo", "Fiction").join();
    assertThatThrownBy(() -> Book_.objects.aupdate(Book_.genre.set("Fiction")).join())
        .hasCauseInstanceOf(QueryDefinitionError.class);
    assertThat(Book_.objects.all().aupdate(Book_.genre.set("Fiction")).join()).isEqualTo(3);
    assertThat(Book_.objects.filter(Book_.genre.eq("Fiction")).alist().join()).hasSize(3);
  }

  @Test
  void updateOrCreate() {
    abook("Tom Sawyer", "Twain, Mark", "Adventure").join();
    Book vol2 =
        Book_.objects
            .aupdateOrCreate(
                by(Book_.title.set("Volume II")),
                Book_.author.set("Anonymous"),
                Book_.genre.set("Fiction"))
            .join()
            .instance();
    assertThat(Book_.objects.acount().join()).isEqualTo(2);
    Created<Book> updated =
        Book_.objects
            .aupdateOrCreate(by(Book_.id.set(vol2.getId())), Book_.genre.set("Historic"))
            .join();
    assertThat(updated.created()).isFalse();
    assertThat(updated.instance().getGenre()).isEqualTo("Historic");
    assertThat(Book_.objects.acount().join()).isEqualTo(2);
  }

  @Test
  void bulkCreateAndBulkUpdate() {
    ToDo groceries = new ToDo();
    groceries.setText("Buy the groceries.");
    ToDo call = new ToDo();
    call.setText("Call Mum.");
    call.setCompleted(true);
    ToDo_.objects.abulkCreate(List.of(groceries, call)).join();
    List<ToDo> todoes = ToDo_.objects.all().alist().join();
    assertThat(todoes).hasSize(2);
    todoes.forEach(todo -> todo.setCompleted(false));
    assertThat(ToDo_.objects.abulkUpdate(todoes).join()).isEqualTo(2);
    assertThat(ToDo_.objects.filter(ToDo_.completed.isFalse()).alist().join()).hasSize(2);
  }

  @Test
  void delete() {
    abook("Tom Sawyer", "Twain, Mark", "Adventure").join();
    abook("War and Peace in Space", "Tolstoy, Leo", "Fantasy").join();
    assertThat(Book_.objects.adelete(Book_.genre.eq("Fantasy")).join().total()).isEqualTo(1);
    assertThat(Book_.objects.all().alist().join()).hasSize(1);
    assertThatThrownBy(() -> Book_.objects.adelete().join())
        .hasCauseInstanceOf(QueryDefinitionError.class);
  }

  /** From "all" to "exists". */
  @Test
  void reading() {
    Album malibu = album("Malibu");
    track(malibu, "Sample", 1);
    track(malibu, "The Bird", 4);
    var sample = Track_.objects.selectRelated(Track_.album()).all(Track_.title.eq("Sample"));
    List<Track> tracks = sample.alist().join();
    assertThat(titles(tracks)).containsExactly("Sample");
    runs(0, () -> assertThat(tracks.get(0).album()).isEqualTo(malibu));
    assertThat(Track_.objects.all().alist().join()).hasSize(2);
    assertThat(titles(Track_.objects.exclude(Track_.position.gt(3)).alist().join()))
        .containsExactly("Sample");
    List<Album> albums = Album_.objects.selectRelated(Album_.tracks).all().alist().join();
    runs(0, () -> assertThat(albums.get(0).tracks().list()).hasSize(2));
    var ordered = Track_.objects.orderBy(Track_.position.asc());
    assertThat(titles(ordered.limit(1).alist().join())).containsExactly("Sample");
    assertThat(titles(ordered.offset(1).limit(1).alist().join())).containsExactly("The Bird");
    assertThat(Track_.objects.acount().join()).isEqualTo(2);
    assertThat(Track_.objects.filter(Track_.title.eq("Sample")).aexists().join()).isTrue();
  }

  /** "fields", on cars and their makers. */
  @Test
  void fields() {
    Company toyota =
        Company_.objects.acreate(Company_.name.set("Toyota"), Company_.founded.set(1937)).join();
    Car_.objects
        .acreate(
            Car_.manufacturer.set(toyota),
            Car_.name.set("Corolla"),
            Car_.year.set(2020),
            Car_.gearboxType.set("Manual"),
            Car_.gears.set(5),
            Car_.airconType.set("Manual"))
        .join();
    List<Car> allCars =
        Car_.objects
            .selectRelated(Car_.manufacturer())
            .only(Car_.id, Car_.name, Car_.manufacturer().name)
            .alist()
            .join();
    assertThat(allCars).hasSize(1);
    assertThat(allCars.get(0).isLoaded(Car_.year)).isFalse();
    assertThat(allCars.get(0).manufacturer().getName()).isEqualTo("Toyota");
  }
}
