package dev.dorm.tests.bazaar;

import static dev.dorm.annotation.OnDelete.CASCADE;
import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

/** Somebody, who may report to somebody. */
@Model
public class Person extends Entity<Person> implements PersonFields {
  Long id;

  @CharField(maxLength = 60)
  String name;

  @CharField(maxLength = 60, unique = true)
  @Nullable String email;

  @Nullable Integer age;

  @Nullable Grade grade;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Person> boss;

  @ForeignKey(onDelete = CASCADE)
  Ref<Maker> employer;

  @Reverse("boss")
  Many<Person> team;

  @Reverse("keeper")
  Many<Item> items;

  @Reverse("person")
  Ref<Card> card;
}
