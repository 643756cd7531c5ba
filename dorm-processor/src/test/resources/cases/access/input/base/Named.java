package base;

import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

@Model
public abstract class Named<M extends Named<M>> extends Stamped<M> {
  @CharField(maxLength = 30) String name = "";
  @ManyToMany Many<M> friends;
}
