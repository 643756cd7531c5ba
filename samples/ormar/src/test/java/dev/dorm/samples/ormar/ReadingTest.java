package dev.dorm.samples.ormar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.QuerySet;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.query.Condition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "get", and from "all" to "exists". */
final class ReadingTest extends QueriesTest {
  /** A slip of the page: it asks for a {@code name} where the column is called {@code title}. */
  @Test
  void get() {
    track(album("Malibu"), "The Bird", 1);
    Track track = Track_.objects.get(Track_.title.eq("The Bird"));
    // note that above is equivalent to filter(…).get()
    assertThat(Track_.objects.filter(Track_.title.eq("The Bird")).get()).isEqualTo(track);
    Track track2 = Track_.objects.get();
    assertThat(track).isEqualTo(track2); // since it is the only row in our example
    assertThat(track).isNotSameAs(track2);

    assertThatThrownBy(() -> Track_.objects.get(Track_.title.eq("No Bird")))
        .isInstanceOf(DoesNotExist.class);
    track(album("Malibu"), "The Bird", 2);
    assertThatThrownBy(() -> Track_.objects.get(Track_.title.eq("The Bird")))
        .isInstanceOf(MultipleObjectsReturned.class);
    // there: the first row; here an error, as there are several
    assertThatThrownBy(() -> Track_.objects.get()).isInstanceOf(MultipleObjectsReturned.class);
  }

  @Test
  void all() {
    Album malibu = album("Malibu");
    track(malibu, "Sample", 1);
    track(malibu, "The Bird", 2);
    List<Track> tracks =
        Track_.objects.selectRelated(Track_.album()).all(Track_.title.eq("Sample")).list();
    // will return a list of all Tracks with title Sample
    assertThat(titles(tracks)).containsExactly("Sample");

    tracks = Track_.objects.all().list();
    // will return a list of all Tracks in database
    assertThat(titles(tracks)).containsExactlyInAnyOrder("Sample", "The Bird");

    // If there are no rows meeting the criteria an empty list is returned
    assertThat(Track_.objects.all(Track_.position.gt(7)).list()).isEmpty();
  }

  @Test
  void filter() {
    track(album("Malibu"), "The Bird", 1);
    track(album("Fantasies"), "Help", 1);
    Track track = Track_.objects.filter(Track_.title.eq("The Bird")).get();
    // will return a track with title equal to 'The Bird'
    assertThat(track.getTitle()).isEqualTo("The Bird");

    List<Track> tracks = Track_.objects.filter(Track_.album().name.eq("Fantasies")).list();
    // will return all tracks where the album's name = 'Fantasies'
    assertThat(titles(tracks)).containsExactly("Help");
  }

  /** The list of suffixes, and the note that all of it can be chained. */
  @Test
  void filterSuffixes() {
    Album malibu = album("Malibu");
    track(malibu, "one", 1);
    track(malibu, "two", 2);
    track(album("Barclay"), "three", 4);
    var name = Track_.album().name;
    List<Condition<Track>> malibus =
        List.of(
            name.eq("Malibu"),
            name.iexact("malibu"),
            name.contains("Mal"), // typed "conatins" on the page
            name.icontains("mal"),
            Track_.position.lt(3),
            Track_.position.lte(2),
            name.startsWith("Mal"),
            name.istartsWith("mal"),
            name.endsWith("ibu"),
            name.iendsWith("IBU"));
    for (Condition<Track> condition : malibus) {
      assertThat(Track_.objects.filter(condition).count()).isEqualTo(2);
    }
    assertThat(Track_.objects.filter(name.in("Malibu", "Barclay")).count()).isEqualTo(3);
    assertThat(Track_.objects.filter(Track_.position.gt(3)).count()).isEqualTo(1);
    assertThat(Track_.objects.filter(Track_.position.gte(4)).count()).isEqualTo(1);

    QuerySet<Track> chained =
        Track_.objects
            .selectRelated(Track_.album())
            .filter(name.eq("Malibu"))
            .orderBy(Track_.position.asc())
            .offset(1)
            .limit(1);
    assertThat(titles(chained.list())).containsExactly("two");
  }

  /** Two slips of the page: {@code position_gt}, and "position < 3" where <= 3 comes out. */
  @Test
  void exclude() {
    Album malibu = album("Malibu");
    for (int position = 1; position <= 4; position++) {
      track(malibu, "track " + position, position);
    }
    List<Track> notes = Track_.objects.exclude(Track_.position.gt(3)).list();
    // returns all tracks with position <= 3
    assertThat(notes).hasSize(3).allMatch(track -> track.getPosition() <= 3);

    // all conditions are joined: NOT (a AND b)
    assertThat(Track_.objects.exclude(Track_.title.eq("track 4"), Track_.position.gte(3)).count())
        .isEqualTo(3);
  }

  @Test
  void selectRelated() {
    Album malibu = album("Malibu");
    track(malibu, "The Bird", 1);
    track(malibu, "Heart", 2);
    album("Empty");
    // Collections are fetched by one statement more: a join would multiply the albums
    List<Album> albums = new ArrayList<>();
    runs(2, () -> albums.addAll(Album_.objects.selectRelated(Album_.tracks).list()));
    runs(
        0,
        () ->
            assertThat(albums)
                .extracting(album -> album.tracks().all().list().size())
                .containsExactlyInAnyOrder(2, 0));
  }

  /** The page's second block; its models are not shown there. */
  @Test
  void selectRelatedOfSeveral() {
    Category arts = Category_.objects.create(Category_.name.set("Arts"));
    Teacher ada = Teacher_.objects.create(Teacher_.name.set("Ada"), Teacher_.category.set(arts));
    SchoolClass first = SchoolClass_.objects.create(SchoolClass_.name.set("1a"));
    first.teachers().add(ada);
    first.students().create(Student_.name.set("Bob"));

    List<SchoolClass> classes =
        SchoolClass_.objects
            .selectRelated(SchoolClass_.students)
            .prefetchRelated(
                SchoolClass_.teachers, teachers -> teachers.selectRelated(Teacher_.category()))
            .list();
    // will return classes with teachers and teachers' categories as well as classes' students
    runs(
        0,
        () -> {
          for (SchoolClass schoolClass : classes) {
            for (Teacher teacher : schoolClass.teachers().all().list()) {
              print(teacher.getName() + ", " + teacher.category().getName());
            }
            schoolClass.students().all().list().forEach(student -> print(student.getName()));
          }
        });
    assertThat(printed).containsExactly("Ada, Arts", "Bob");
  }

  @Test
  void limitAndOffset() {
    Album malibu = album("Malibu");
    track(malibu, "first", 1);
    track(malibu, "second", 2);
    QuerySet<Track> ordered = Track_.objects.orderBy(Track_.position.asc());
    // will return just one Track
    assertThat(titles(ordered.limit(1).list())).containsExactly("first");
    // will return just one Track, but this time the second one
    assertThat(titles(ordered.offset(1).limit(1).list())).containsExactly("second");
    assertThat(titles(ordered.limit(1).offset(1).list())).containsExactly("second");
  }

  @Test
  void count() {
    book("Tom Sawyer", "Twain, Mark", "Adventure");
    // returns count of rows in db
    long noOfBooks = Book_.objects.count();
    assertThat(noOfBooks).isEqualTo(1);
  }

  @Test
  void exists() {
    book("Sample", "Anonymous", "Fiction");
    // returns a boolean value if given row exists
    boolean hasSample = Book_.objects.filter(Book_.title.eq("Sample")).exists();
    assertThat(hasSample).isTrue();
    assertThat(Book_.objects.filter(Book_.title.eq("Other")).aexists().join()).isFalse();
  }

  /** "Most of the methods are also available through many to many relation interface." */
  @Test
  void throughRelations() {
    Category arts = Category_.objects.create(Category_.name.set("Arts"));
    SchoolClass first = SchoolClass_.objects.create(SchoolClass_.name.set("1a"));
    first.teachers().create(Teacher_.name.set("Ada"), Teacher_.category.set(arts));
    first.teachers().create(Teacher_.name.set("Bob"), Teacher_.category.set(arts));
    Teacher_.objects.create(Teacher_.name.set("Carol"), Teacher_.category.set(arts));
    assertThat(first.teachers().count()).isEqualTo(2);
    assertThat(first.teachers().filter(Teacher_.name.startsWith("A")).exists()).isTrue();
    assertThat(first.teachers().get(Teacher_.name.eq("Bob")).category()).isEqualTo(arts);
    assertThat(first.teachers().exclude(Teacher_.name.eq("Bob")).first())
        .map(Teacher::getName)
        .contains("Ada");
    assertThat(first.teachers().all().update(Teacher_.name.set(Teacher_.name.upper())))
        .isEqualTo(2);
    assertThat(Teacher_.objects.valuesList(Teacher_.name).list())
        .containsExactlyInAnyOrder("ADA", "BOB", "Carol");
  }
}
