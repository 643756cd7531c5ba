package dev.dorm.samples.ormar;

import dev.dorm.Manager;
import dev.dorm.samples.support.SampleTest;
import java.util.List;

/** What the chapters of the page share. */
abstract class QueriesTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(
        Track_.objects,
        Album_.objects,
        Book_.objects,
        ToDo_.objects,
        Car_.objects,
        Company_.objects,
        Student_.objects,
        SchoolClass_.objects,
        Teacher_.objects,
        Category_.objects);
  }

  static Track track(Album album, String title, int position) {
    return Track_.objects.create(
        Track_.album.set(album), Track_.title.set(title), Track_.position.set(position));
  }

  static Album album(String name) {
    return Album_.objects.create(Album_.name.set(name));
  }

  static Book book(String title, String author, String genre) {
    return Book_.objects.create(
        Book_.title.set(title), Book_.author.set(author), Book_.genre.set(genre));
  }

  static List<String> titles(List<Track> tracks) {
    return tracks.stream().map(Track::getTitle).toList();
  }
}
