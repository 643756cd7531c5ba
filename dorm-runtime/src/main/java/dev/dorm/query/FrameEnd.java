package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.internal.ast.Frame;
import dev.dorm.internal.ast.Frame.Place;
import dev.dorm.internal.ast.Slot;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the frame of a window begins or ends. Immutable and thread-safe. */
public final class FrameEnd {
  private static final Slot SLOT = new Slot(ColumnTypes.LONG);

  private final Frame.End end;
  private final @Nullable Long distance;

  private FrameEnd(Place place, @Nullable Long distance) {
    this.end = new Frame.End(place, distance == null ? null : SLOT);
    this.distance = distance;
  }

  static FrameEnd at(Place place) {
    return new FrameEnd(place, null);
  }

  static FrameEnd at(Place place, int distance) {
    return new FrameEnd(place, (long) distance);
  }

  Frame.End end() {
    return end;
  }

  /** How far from the row; null where the place says it. */
  @Nullable Long distance() {
    return distance;
  }

  /** The end as SQL says it. */
  @Override
  public String toString() {
    String place = end.place().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return distance == null ? place : distance + " " + place;
  }
}
