package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import java.net.InetAddress;
import java.util.Optional;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  InetAddress ip;
  float rate;
  char letter;
  java.util.Date born;
  Optional<String> nick;
  int[] numbers = {};
  String name = "";
}
