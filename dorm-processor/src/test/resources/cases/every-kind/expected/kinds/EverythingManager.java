package kinds;

import dev.dorm.Manager;
import java.math.BigDecimal;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The rows of {@link Everything}.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public class EverythingManager extends Manager<Everything> {
  /**
   * Made by {@link Everything_}.
   */
  protected EverythingManager() {
    super(EverythingBinding.INSTANCE);
  }

  /**
   * The row whose {@code code} has a value.
   */
  public final Everything getByCode(int code) {
    return get(Everything_.code.eq(code));
  }

  /**
   * The row whose {@code smallOrNull} has a value.
   */
  public final Everything getBySmallOrNull(short smallOrNull) {
    return get(Everything_.smallOrNull.eq(smallOrNull));
  }

  /**
   * The row whose {@code price} has a value.
   */
  public final Everything getByPrice(BigDecimal price) {
    return get(Everything_.price.eq(price));
  }

  /**
   * The row whose {@code name} has a value.
   */
  public final Everything getByName(String name) {
    return get(Everything_.name.eq(name));
  }

  /**
   * The row whose {@code email} has a value.
   */
  public final Everything getByEmail(String email) {
    return get(Everything_.email.eq(email));
  }

  /**
   * The row whose {@code token} has a value.
   */
  public final Everything getByToken(UUID token) {
    return get(Everything_.token.eq(token));
  }

  /**
   * The row whose {@code only} has a value.
   */
  public final Everything getByOnly(Place only) {
    return get(Everything_.only.eq(only));
  }

  /**
   * The row whose {@code text} and {@code status} have these values.
   */
  public final Everything getByTextAndStatus(String text, Status status) {
    return get(Everything_.text.eq(text), Everything_.status.eq(status));
  }

  /**
   * The row whose {@code small} and {@code only} have these values.
   */
  public final Everything getBySmallAndOnly(short small, Place only) {
    return get(Everything_.small.eq(small), Everything_.only.eq(only));
  }
}
