package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** What tracks are on. The page's reverse accessor, {@code tracks}, is declared. */
@Model(table = "album")
public class Album extends Entity<Album> implements AlbumFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;

  @Reverse("album")
  Many<Track> tracks;
}
