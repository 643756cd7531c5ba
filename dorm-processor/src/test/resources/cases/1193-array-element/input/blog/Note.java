package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.ArrayField;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.util.List;

@Model
public class Note extends Entity<Note> implements NoteFields {
  Long id;
  List<BigDecimal> prices = List.of();
  @ArrayField List<List<String>> words = List.of();
  List<Thread.State> states = List.of();
  List<?> anything = List.of();
  @ArrayField String text = "";
  @JsonField List<List<String>> lines = List.of();
  String name = "";
}
