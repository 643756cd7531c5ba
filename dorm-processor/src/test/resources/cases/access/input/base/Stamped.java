package base;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Model
public abstract class Stamped<M> extends Entity<M> {
  Instant createdAt = Instant.EPOCH;
  protected Instant updatedAt = Instant.EPOCH;
  public String note = "";
  private @Nullable String secret;
  private int count;
  private boolean shown;
  byte[] seal = {};
  @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<M> previous;
  @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<Owner> owner;
  @JsonField Map<String, List<String>> labels = Map.of();

  @Nullable String getSecret() {
    return secret;
  }

  void setSecret(@Nullable String secret) {
    this.secret = secret;
  }

  public int count() {
    return count;
  }

  public M count(int count) {
    this.count = count;
    return null;
  }

  protected boolean isShown() {
    return shown;
  }

  protected void setShown(boolean shown) {
    this.shown = shown;
  }
}
