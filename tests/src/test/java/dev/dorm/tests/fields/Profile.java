package dev.dorm.tests.fields;

import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.JsonField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that changes in place. */
public class Profile {
  @CharField(maxLength = 20, unique = true)
  String nick = "";

  @JsonField List<String> likes = new ArrayList<>();

  byte @Nullable [] photo;

  @Convert(converter = MoneyConverter.class)
  Money worth = Money.of(0);

  private boolean open;

  List<Integer> marks = new ArrayList<>();

  transient int cached;

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  /** A profile. */
  public static Profile of(String nick) {
    Profile profile = new Profile();
    profile.nick = nick;
    return profile;
  }
}
