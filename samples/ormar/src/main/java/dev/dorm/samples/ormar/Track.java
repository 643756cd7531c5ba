package dev.dorm.samples.ormar;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** A song at its place. */
@Model(table = "track")
public class Track extends Entity<Track> implements TrackFields {
  Integer id;

  @ForeignKey(onDelete = CASCADE)
  Ref<Album> album;

  @CharField(maxLength = 100)
  String title;

  int position;
}
