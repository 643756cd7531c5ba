package dev.dorm.tests.chinook;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A kind of music. */
@Model
public class Genre extends Entity<Genre> implements GenreFields {
  Long id;

  @CharField(maxLength = 120)
  @Nullable String name;
}
