package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** The other side, with a key that is a text. */
@Model(ordering = "code")
public class Hero extends Entity<Hero> implements HeroFields {
  @CharField(maxLength = 8, primaryKey = true)
  public String code = "";

  @CharField(maxLength = 20)
  public String name = "";

  @Reverse("bearer")
  public Ref<Banner> banner;

  @Reverse("hero")
  public Many<Seat> seats;
}
