package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Implied extends Entity<Implied> implements ImpliedFields {}
