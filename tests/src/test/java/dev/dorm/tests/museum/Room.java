package dev.dorm.tests.museum;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.BigAutoField;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** What others refer to, by a key that an abstract parent of theirs declares. */
@Model(table = "museum_room", ordering = "name")
public class Room extends Entity<Room> implements RoomFields {
  @BigAutoField(column = "r_key")
  public Long id;

  @CharField(maxLength = 40, unique = true, column = "r_called")
  public String name = "";

  @Reverse("room")
  public Many<Piece> pieces;
}
