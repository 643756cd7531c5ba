package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.BigAutoField;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model
public class Named extends Entity<Named> implements NamedFields {
  @BigAutoField(column = "no") @Nullable Long number;
}
