package dev.dorm.samples.djanorm.fields;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.AutoField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** What it refers to; its key is an {@code AutoField} of 32 bits. */
@Model
public class Part extends Entity<Part> implements PartFields {
  @AutoField Integer id;

  @Reverse("only")
  Ref<Everything> onlyOf;
}
