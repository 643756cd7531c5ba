package clubs;

import java.time.LocalDate;
import java.util.List;

final class Use {
  static boolean find(Club club, Person person, Visit visit) {
    Membership_.Pk key = new Membership_.Pk(1L, "a");
    Visit_.Pk third = new Visit_.Pk(Visit.Gate.SOUTH, LocalDate.EPOCH, 3, "a");
    return Membership_.objects.filter(Membership_.pk.eq(key), Membership_.club.eq(club)).exists()
        && Membership_.objects.exclude(Membership_.pk.in(key, key)).exists()
        && Membership_.objects.filter(Membership_.pk.in(List.of(key))).exists()
        && Membership_.objects.filter(Membership_.pk.in(Membership_.objects.limit(3))).exists()
        && Membership_.objects.orderBy(Membership_.pk.desc()).get(0).equals(visit)
        && Membership_.objects.getByClubAndPerson(club, person).level == 3
        && Visit_.objects.get(Visit_.pk.ne(third)).number == third.number()
        && key.compareTo(key) == 0;
  }
}
