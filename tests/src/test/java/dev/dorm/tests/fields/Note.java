package dev.dorm.tests.fields;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Reverse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model with lists. */
@Model(ordering = "id")
public class Note extends Entity<Note> implements NoteFields {
  Long id;

  @IntegerField(unique = true)
  int slot;

  List<String> tags = new ArrayList<>();
  @Nullable List<String> more;
  @Nullable List<Long> scores;

  @Embedded @Nullable Place place;

  @Convert(converter = EchoConverter.class)
  @Nullable String echo;

  @Reverse("parent")
  Many<Note> children;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  @Nullable Ref<Note> parent;

  /** An object that changes in place, and may be there in half. */
  public static class Place {
    String town;
    @Nullable String street;
  }
}
