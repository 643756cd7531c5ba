package dev.dorm.samples.djanorm.policies;

import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.samples.djanorm.library.Author;
import org.jspecify.annotations.Nullable;

/** Stays behind without its author. */
@Model
public class Profile extends Entity<Profile> implements ProfileFields {
  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Author> author;
}
