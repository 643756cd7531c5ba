package dev.dorm.tests.access;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A model with an implied key and getters of its own, of which some load what was left out. */
@Model(table = "access_diary")
public class Diary extends Entity<Diary> {
  @CharField(maxLength = 20)
  private String title = "";

  @CharField(maxLength = 20)
  private String secret = "";

  @CharField(maxLength = 20)
  public String note = "";

  @CharField(maxLength = 20)
  public String mood = "";

  /** Loads the column if it was left out. */
  public String getTitle() {
    fetch(Diary_.title);
    return title;
  }

  /** Sets the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Reads the field, whatever it holds. */
  public String getSecret() {
    return secret;
  }

  /** Sets the secret. */
  public void setSecret(String secret) {
    this.secret = secret;
  }

  /** Loads the column if it was left out. */
  public String getMood() {
    fetch(Diary_.mood);
    return mood;
  }
}
