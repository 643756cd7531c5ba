package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** One side of a model between. */
@Model(ordering = "id")
public class Guild extends Entity<Guild> implements GuildFields {
  public Long id;

  @CharField(maxLength = 20, unique = true)
  public String name = "";

  @ManyToMany(through = Oath.class)
  public Many<Hero> heroes;

  @Reverse("guild")
  public Many<Seat> seats;
}
