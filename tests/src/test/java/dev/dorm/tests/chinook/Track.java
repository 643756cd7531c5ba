package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.PROTECT;
import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece of music. */
@Model(indexes = @Index(fields = {"name", "album"}))
public class Track extends Entity<Track> implements TrackFields {
  Long id;

  @CharField(maxLength = 200)
  String name;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Album> album;

  @ForeignKey(onDelete = PROTECT)
  Ref<MediaType> mediaType;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Genre> genre;

  @CharField(maxLength = 220)
  @Nullable String composer;

  int milliseconds;

  @Nullable Integer bytes;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal unitPrice;

  @Reverse("tracks")
  Many<Playlist> playlists;
}
