package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model
public class Note extends Entity<Note> implements NoteFields {
  Long id;
  List<@Nullable String> words = List.of();
  @JsonField List<@Nullable String> lines = List.of();
  String name = "";
}
