package kinds;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.ArrayField;
import dev.dorm.annotation.AutoField;
import dev.dorm.annotation.BinaryField;
import dev.dorm.annotation.BooleanField;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DateField;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.EnumField;
import dev.dorm.annotation.FloatField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.MaxValueValidator;
import dev.dorm.annotation.MinLengthValidator;
import dev.dorm.annotation.MinValueValidator;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;
import dev.dorm.annotation.RegexValidator;
import dev.dorm.annotation.RenamedFrom;
import dev.dorm.annotation.SlugField;
import dev.dorm.annotation.SmallIntegerField;
import dev.dorm.annotation.TextField;
import dev.dorm.annotation.TimeField;
import dev.dorm.annotation.UniqueConstraint;
import dev.dorm.annotation.UrlField;
import dev.dorm.annotation.UuidField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model(
    ordering = {"-bigNumber", "pk"},
    indexes = {
      @Index(fields = {"small", "-moment"}),
      @Index(fields = {"text", "status"}, unique = true, name = "uq_text_status")
    },
    constraints = @UniqueConstraint(fields = {"small", "only"}),
    database = "archive",
    managed = false)
@RenamedFrom("Anything")
public class Everything extends Entity<Everything> implements EverythingFields {
  @AutoField Integer code;

  short small;
  @SmallIntegerField(unique = true) @Nullable Short smallOrNull;
  int number;
  @MinValueValidator(0) @MaxValueValidator(10) @Nullable Integer numberOrNull;
  long bigNumber;
  @Nullable Long bigNumberOrNull;
  Integer boxed = 0;
  double real;
  @FloatField(column = "real or null") @Nullable Double realOrNull;

  @DecimalField(maxDigits = 18, decimalPlaces = 0)
  BigDecimal whole = BigDecimal.ZERO;

  @DecimalField(maxDigits = 10, decimalPlaces = 2, unique = true)
  @Nullable BigDecimal price;

  boolean flag;
  @BooleanField(index = true) @Nullable Boolean flagOrNull;

  @CharField(maxLength = 20, unique = true, collation = "NOCASE", choices = {"a", "b \"quoted\""})
  String name = "";

  String text = "";
  @TextField(blank = true) @RenamedFrom("remark") @Nullable String note;
  @EmailField(unique = true) @MinLengthValidator(3) @Nullable String email;
  @UrlField String url = "";

  @SlugField(index = true) @RegexValidator(value = "^[a-z\\\\-]+$", message = "only \"letters\"")
  String slug = "";

  LocalDate day = LocalDate.EPOCH;
  @DateField(autoNow = true) @Nullable LocalDate changedOn;
  LocalTime time = LocalTime.NOON;
  @TimeField @Nullable LocalTime timeOrNull;
  Instant moment = Instant.EPOCH;
  @DateTimeField(autoNowAdd = true) @Nullable Instant madeAt;
  LocalDateTime local = LocalDateTime.MIN;
  @Nullable LocalDateTime localOrNull;
  OffsetDateTime shifted = OffsetDateTime.MIN;
  @Nullable OffsetDateTime shiftedOrNull;

  @UuidField(unique = true) UUID token = new UUID(0, 0);
  @Nullable UUID tokenOrNull;
  byte[] bytes = {};
  @BinaryField byte @Nullable [] bytesOrNull;
  Status status = Status.OPEN;
  @EnumField(index = true) @Nullable Status statusOrNull;

  @JsonField Map<String, List<Status>> settings = Map.of();
  @JsonField String @Nullable [] words;
  @JsonField Object anything = "";
  List<String> tags = List.of();
  @ArrayField(column = "moments") @Nullable List<OffsetDateTime> times;

  @ForeignKey(onDelete = OnDelete.PROTECT) Ref<Place> place;
  @ForeignKey(onDelete = OnDelete.SET_NULL, constraint = false, index = false, column = "other") @Nullable Ref<Place> otherPlace;
  @OneToOne(onDelete = OnDelete.CASCADE) Ref<Place> only;
  @ForeignKey(onDelete = OnDelete.RESTRICT) @Nullable Ref<Everything> parent;
  @ManyToMany Many<Place> places;
  @ManyToMany(table = "likes") Many<Everything> friends;
  @dev.dorm.annotation.Reverse("friends") Many<Everything> friendOf;
  @dev.dorm.annotation.Reverse("parent") Many<Everything> children;

  transient int cached;
  static int count;
}
