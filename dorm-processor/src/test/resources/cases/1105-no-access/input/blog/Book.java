package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  private String title = "";
  private boolean published;
  private @Nullable String note;
  private int pages;
  @ForeignKey(onDelete = OnDelete.CASCADE) private @Nullable Ref<Book> sequel;
  @Reverse("sequel") private Many<Book> prequels;

  public String getTitle() {
    return published ? title : "";
  }

  public void setNote(String note) {
    this.note = note;
  }

  int pages() {
    return pages;
  }

  void pages(int pages) {
    this.pages = pages;
  }
}
