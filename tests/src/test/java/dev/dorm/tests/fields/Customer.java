package dev.dorm.tests.fields;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A model with embedded objects. */
@Model(
    ordering = {"address.city", "id"},
    indexes = @Index(fields = {"address.zip", "-name"}),
    constraints = @UniqueConstraint(fields = {"name", "address.street"}))
public class Customer extends Entity<Customer> implements CustomerFields {
  Long id;

  @CharField(maxLength = 20)
  String name = "";

  @Embedded Address address;

  @Embedded(prefix = "to_")
  @Nullable Address delivery;

  @Embedded private Profile profile = new Profile();

  @Embedded Mood mood = new Mood(null, null);

  /** An object of which nothing need be there. */
  public record Mood(@Nullable String first, @Nullable String second) {}

  public Profile getProfile() {
    return profile;
  }

  public void setProfile(Profile profile) {
    this.profile = profile;
  }

  @Override
  protected void clean(dev.dorm.validation.Errors errors) {
    if (address != null && address.city().equals("Nowhere")) {
      errors.add(Customer_.address.city, "is not on the map");
    }
  }
}
