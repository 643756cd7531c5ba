package dev.dorm.tests.bazaar;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

/** A word on things. */
@Model
public class Label extends Entity<Label> implements LabelFields {
  Long id;

  @CharField(maxLength = 60)
  String word;

  @Nullable Integer weight;

  @Reverse("labels")
  Many<Item> items;
}
