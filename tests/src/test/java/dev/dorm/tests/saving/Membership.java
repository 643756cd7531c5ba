package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.UniqueConstraint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model between, with columns of its own; a pair stands there once. */
@Model(
    table = "save_membership",
    ordering = "id",
    constraints = @UniqueConstraint(fields = {"club", "person"}))
public class Membership extends Entity<Membership> implements MembershipFields {
  public Long id;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public Ref<Club> club;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public Ref<Person> person;

  public int level = 3;
  public @Nullable String note;

  @DateTimeField(autoNowAdd = true)
  public Instant since;
}
