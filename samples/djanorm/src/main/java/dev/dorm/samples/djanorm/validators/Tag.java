package dev.dorm.samples.djanorm.validators;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A rule of the application. */
@Model
public class Tag extends Entity<Tag> implements TagFields {
  @CharField(maxLength = 50, validators = NoSpaces.class)
  String slug;
}
