package dev.dorm.tests.chinook;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

/** Somebody who makes music. */
@Model(ordering = "name")
public class Artist extends Entity<Artist> implements ArtistFields {
  Long id;

  @CharField(maxLength = 120)
  @Nullable String name;

  @Reverse("artist")
  Many<Album> albums;
}
