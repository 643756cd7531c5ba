package blog;

import base.Named;
import dev.dorm.Many;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Author extends Named<Author> implements AuthorFields {
  private int age;
  @Reverse("friends") private Many<Author> followers;
  @Reverse("previous") Many<Author> next;

  int age() {
    return age;
  }

  Author age(int age) {
    this.age = age;
    return this;
  }

  Many<Author> getFollowers() {
    return followers;
  }

  void setFollowers(Many<Author> followers) {
    this.followers = followers;
  }
}
