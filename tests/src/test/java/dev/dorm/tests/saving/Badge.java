package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;

/** One at most belongs to each person. */
@Model(table = "save_badge")
public class Badge extends Entity<Badge> implements BadgeFields {
  public Long id;

  @CharField(maxLength = 20)
  public String code = "";

  @OneToOne(onDelete = OnDelete.CASCADE)
  public Ref<Person> person;
}
