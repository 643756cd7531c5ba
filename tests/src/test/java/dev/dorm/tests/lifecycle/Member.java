package dev.dorm.tests.lifecycle;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.MaxLengthValidator;
import dev.dorm.annotation.MaxValueValidator;
import dev.dorm.annotation.MinLengthValidator;
import dev.dorm.annotation.MinValueValidator;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.RegexValidator;
import dev.dorm.annotation.SlugField;
import dev.dorm.annotation.UniqueConstraint;
import dev.dorm.annotation.UrlField;
import dev.dorm.exception.ValidationError;
import dev.dorm.validation.Errors;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model with rules of every kind. */
@Model(
    table = "life_member",
    ordering = "id",
    constraints = @UniqueConstraint(fields = {"name", "nick"}))
public class Member extends Entity<Member> implements MemberFields {
  public Long id;

  @CharField(maxLength = 20, validators = NoSpaces.class)
  @MinLengthValidator(2)
  public String name = "";

  @EmailField(unique = true)
  public String email = "";

  @MinValueValidator(0)
  @MaxValueValidator(150)
  public int age;

  @CharField(maxLength = 10, blank = true)
  @MaxLengthValidator(8)
  public String nick = "";

  @CharField(
      maxLength = 10,
      choices = {"red", "green"})
  public String colour = "red";

  @SlugField public @Nullable String slug;
  @UrlField public @Nullable String site;

  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  @MinValueValidator(0.5)
  public BigDecimal fee = BigDecimal.ONE;

  @CharField(maxLength = 20)
  @RegexValidator(value = "^[A-Z]{2}-\\d{4}$", message = "must look like AB-1234")
  public @Nullable String badge;

  @DateTimeField(autoNowAdd = true)
  public Instant joined;

  @ForeignKey(onDelete = OnDelete.PROTECT)
  public @Nullable Ref<Club> club;

  @Override
  protected void clean(Errors errors) {
    if (nick.equals(name) && !name.isEmpty()) {
      errors.add(Member_.nick, "must differ from the name");
    }
    if (age > 140) {
      throw new ValidationError("too old to be true");
    }
  }
}
