package dev.dorm.tests.chinook;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Tracks in somebody's order. */
@Model
public class Playlist extends Entity<Playlist> implements PlaylistFields {
  Long id;

  @CharField(maxLength = 120)
  @Nullable String name;

  @ManyToMany Many<Track> tracks;
}
