package dev.dorm.tests.lifecycle;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A model that another one protects, with a key of its own. */
@Model(table = "life_club")
public class Club extends Entity<Club> implements ClubFields {
  @CharField(maxLength = 4, primaryKey = true)
  public String code = "";

  @CharField(maxLength = 20)
  public String name = "";

  @Reverse("club")
  public Many<Member> members;
}
