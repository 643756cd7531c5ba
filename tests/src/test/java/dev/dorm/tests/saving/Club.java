package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

/** A model whose members stand in a model between. */
@Model(table = "save_club")
public class Club extends Entity<Club> implements ClubFields {
  public Long id;

  @CharField(maxLength = 20)
  public String name = "";

  @ManyToMany(through = Membership.class)
  public Many<Person> members;
}
