package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public abstract class Stamped<M> extends Entity<M> {}
