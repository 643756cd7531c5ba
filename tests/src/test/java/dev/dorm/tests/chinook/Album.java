package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.PROTECT;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A record. */
@Model
public class Album extends Entity<Album> implements AlbumFields {
  Long id;

  @CharField(maxLength = 160)
  String title;

  @ForeignKey(onDelete = PROTECT)
  Ref<Artist> artist;

  @Reverse("album")
  Many<Track> tracks;
}
