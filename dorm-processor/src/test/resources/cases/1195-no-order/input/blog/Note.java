package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import java.util.List;
import java.util.Map;

@Model(ordering = {"name", "-words", "settings"})
public class Note extends Entity<Note> implements NoteFields {
  Long id;
  List<String> words = List.of();
  @JsonField Map<String, Object> settings = Map.of();
  String name = "";
}
