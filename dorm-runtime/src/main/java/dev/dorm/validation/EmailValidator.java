package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text is an e-mail address: a local part of ordinary characters or in quotes, and a domain of
 * at least two labels, {@code localhost}, or an IPv4 address in brackets. Immutable and
 * thread-safe.
 */
public final class EmailValidator implements Validator<String> {
  private static final int LONGEST_LOCAL_PART = 64;

  private static final Pattern LOCAL =
      Pattern.compile(
          "[\\w!#$%&'*+/=?^`{|}~-]++(?:\\.[\\w!#$%&'*+/=?^`{|}~-]++)*+"
              + "|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\\x20-\\x7e])*+\"",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ADDRESS = Pattern.compile("\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\]");

  /** Makes the rule. */
  public EmailValidator() {}

  @Override
  public void validate(String value) {
    int at = value.lastIndexOf('@');
    boolean fits =
        at > 0
            && at <= LONGEST_LOCAL_PART
            && LOCAL.matcher(value.substring(0, at)).matches()
            && isHost(value.substring(at + 1));
    if (!fits) {
      throw new ValidationError("must be an e-mail address");
    }
  }

  private static boolean isHost(String host) {
    return host.toLowerCase(Locale.ROOT).equals("localhost")
        || Hosts.isDomain(host)
        || ADDRESS.matcher(host).matches();
  }
}
