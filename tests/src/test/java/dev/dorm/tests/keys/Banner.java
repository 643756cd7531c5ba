package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** A row with a key of two columns, to which a one-to-one relation leads back. */
@Model
public class Banner extends Entity<Banner> implements BannerFields {
  @OneToOne(onDelete = OnDelete.SET_NULL)
  public @Nullable Ref<Hero> bearer;

  @ForeignKey(onDelete = OnDelete.CASCADE, primaryKey = true)
  public Ref<Guild> guild;

  @CharField(maxLength = 10, primaryKey = true)
  public String colour = "";
}
