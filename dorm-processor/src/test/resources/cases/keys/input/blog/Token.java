package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import java.util.UUID;

@Model
public class Token extends Entity<Token> implements TokenFields {
  UUID id = UUID.randomUUID();
}
