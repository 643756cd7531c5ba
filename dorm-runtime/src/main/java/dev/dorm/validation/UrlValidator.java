package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text is an address of the web: {@code http}, {@code https}, {@code ftp} or {@code ftps}, and
 * a host. Immutable and thread-safe.
 */
public final class UrlValidator implements Validator<String> {
  private static final int LONGEST = 2048;
  private static final int GREATEST_PORT = 65_535;
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+\\]");

  /** Makes the rule. */
  public UrlValidator() {}

  @Override
  public void validate(String value) {
    if (value.length() > LONGEST || !isUrl(value)) {
      throw new ValidationError("must be a URL, https://example.com");
    }
  }

  private static boolean isUrl(String value) {
    try {
      URI uri = new URI(value);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && isAuthority(uri.getRawAuthority());
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  /** Taken apart by hand, because {@link URI} knows no host beyond ASCII. */
  private static boolean isAuthority(@Nullable String authority) {
    if (authority == null) {
      return false;
    }
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
      String port = host.substring(colon + 1);
      if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > GREATEST_PORT) {
        return false;
      }
      host = host.substring(0, colon);
    }
    return host.equalsIgnoreCase("localhost")
        || Hosts.isDomain(host)
        || ADDRESS.matcher(host).matches();
  }
}
