package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Reader extends Entity<Reader> implements ReaderFields {
  Long id;
  private int age;

  int getAge() {
    return age;
  }

  void setAge(int age) {
    this.age = age;
  }

  public static boolean isLoaded() {
    return true;
  }
}
