package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

/** A model with relations of every kind to itself, and one object on the other side. */
@Model(table = "save_person", ordering = "id")
public class Person extends Entity<Person> implements PersonFields {
  public Long id;

  @CharField(maxLength = 20, unique = true)
  public String name = "";

  @ManyToMany(symmetrical = true)
  public Many<Person> friends;

  @ManyToMany public Many<Person> follows;

  @Reverse("follows")
  public Many<Person> followers;

  @ManyToMany(through = Bond.class, symmetrical = true)
  public Many<Person> bonds;

  @Reverse("members")
  public Many<Club> clubs;

  @Reverse("person")
  public @Nullable Ref<Badge> badge;

  @Reverse("owner")
  public Many<Entry> entries;
}
