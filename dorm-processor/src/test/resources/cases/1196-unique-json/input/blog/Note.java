package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;
import java.util.List;
import java.util.Map;

@Model(
    constraints = @UniqueConstraint(fields = {"name", "settings"}, name = "uniq_note"),
    indexes = {
      @Index(fields = {"look.colours"}, unique = true),
      @Index(fields = "settings"),
      @Index(fields = {"name", "words"}, unique = true)
    })
public class Note extends Entity<Note> implements NoteFields {
  Long id;
  List<String> words = List.of();
  @JsonField Map<String, Object> settings = Map.of();
  String name = "";
  @Embedded Look look = new Look(Map.of());

  record Look(@JsonField Map<String, String> colours) {}
}
