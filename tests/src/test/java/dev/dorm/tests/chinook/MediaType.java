package dev.dorm.tests.chinook;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A kind of file. */
@Model(table = "media_types")
public class MediaType extends Entity<MediaType> implements MediaTypeFields {
  Long id;

  @CharField(maxLength = 120)
  @Nullable String name;
}
