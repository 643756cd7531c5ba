package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import java.util.List;

@Model(ordering = {"name", "-words"})
public class Note extends Entity<Note> implements NoteFields {
  Long id;
  List<String> words = List.of();
  String name = "";
}
