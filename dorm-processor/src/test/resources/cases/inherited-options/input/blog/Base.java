package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;

@Model(ordering = "-name", database = "archive", managed = false, indexes = @Index(fields = {"name", "age"}))
public abstract class Base<M> extends Entity<M> {
  String name = "";
  int age;
}
