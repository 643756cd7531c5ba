package blog;

import java.time.LocalDate;

final class Use {
  static boolean find(Country country, Profile profile, LocalDate day) {
    return Profile_.objects.filter(Profile_.country.eq(country), Profile_.pk.eq(country)).exists()
        && Day_.objects.filter(Day_.pk.eq(day), Day_.profile().country().code.eq("fr")).exists()
        && Country_.objects.filter(Country_.pk.in(Country_.objects.limit(3))).exists()
        && Profile_.objects.getByCountry(country).equals(profile)
        && Implied_.objects.getById(3) != null;
  }
}
