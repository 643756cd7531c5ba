package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Ref;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.ProtectedError;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import dev.dorm.tests.lifecycle.Club;
import dev.dorm.tests.lifecycle.LifeTables;
import dev.dorm.tests.lifecycle.Member;
import dev.dorm.tests.lifecycle.Member_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fullClean() finds, and what it costs. */
final class ValidationContractTest extends ContractTest {
  @BeforeEach
  void createTables() {
    LifeTables.create(database, kind);
    recorder.clear();
  }

  private static Member member() {
    Member member = new Member();
    member.name = "Alice";
    member.email = "alice@example.com";
    return member;
  }

  private static Map<String, List<String>> errors(ThrowingCallable program) {
    ValidationError error = catchThrowableOfType(ValidationError.class, program);
    assertThat(error).isNotNull().hasMessageStartingWith("[DORM3044] ").hasMessageContaining("FIX");
    return error.errors();
  }

  private static List<String> of(Member member, String field) {
    return errors(member::fullClean).get(field);
  }

  @Test
  void aValidObjectPassesWithAQueryPerUniqueness() {
    // e-mail, and name with nick
    runs(2, () -> member().fullClean());
    Member saved = member();
    saved.save();
    runs(2, saved::fullClean);
    runs(2, saved::validateUnique);
  }

  @Test
  void allErrorsComeAtOnce() {
    Member member = member();
    member.name = "";
    member.email = "not-an-email";
    member.age = -5;
    member.fee = new BigDecimal("1.005");
    member.colour = "blue";
    member.badge = "AB-12";
    Map<String, List<String>> errors = errors(member::fullClean);
    assertThat(errors)
        .containsOnlyKeys("name", "email", "age", "colour", "fee", "badge")
        .containsEntry("name", List.of("must not be blank"))
        .containsEntry("email", List.of("must be an e-mail address"))
        .containsEntry("age", List.of("must be at least 0"))
        .containsEntry("colour", List.of("must be one of red, green"))
        .containsEntry("badge", List.of("must look like AB-1234"));
    assertThat(errors.get("fee")).hasSize(1);
    assertThatThrownBy(member::fullClean)
        .hasMessageStartingWith("[DORM3044] Member is not valid: name must not be blank; email")
        .hasMessageNotContaining("not-an-email")
        .hasMessageNotContaining("1.005");
    // Nothing of it is asked before a save; the database and the types decide.
    assertThatThrownBy(member::save)
        .isInstanceOf(ValidationError.class)
        .hasMessageContaining("fee");
  }

  @Test
  void rulesOfOneFieldAreAllAsked() {
    Member member = member();
    member.name = " ";
    assertThat(of(member, "name"))
        .containsExactlyInAnyOrder("must have at least 2 characters", "must not have spaces");
    member.name = "x".repeat(21);
    assertThat(of(member, "name")).hasSize(1);
    member.name = null;
    assertThat(of(member, "name")).containsExactly("must not be null");
    member = member();
    member.nick = "123456789";
    assertThat(of(member, "nick")).containsExactly("must have at most 8 characters");
    member.nick = "";
    member.age = 151;
    assertThat(of(member, "age")).containsExactly("must be at most 150");
    member.age = 5;
    member.fee = new BigDecimal("0.49");
    assertThat(of(member, "fee")).containsExactly("must be at least 0.5");
    member.fee = new BigDecimal("0.50");
    member.fullClean();
  }

  @Test
  void addressesAndSlugs() {
    Member member = member();
    for (String good :
        List.of("a@b.de", "first.last+tag@sub.example.org", "\"q q\"@example.com", "ü@bücher.de")) {
      member.email = good;
      member.fullClean();
    }
    for (String bad : List.of("a@", "@b.de", "a b@c.de", "a@b", "a@-b.de", "a..b@c.de", "a@b.1")) {
      member.email = bad;
      assertThat(of(member, "email")).as(bad).containsExactly("must be an e-mail address");
    }
    member = member();
    for (String good :
        List.of("https://example.com", "http://localhost:8080/x?y=1#z", "https://bücher.de/a")) {
      member.site = good;
      member.fullClean();
    }
    for (String bad :
        List.of(
            "example.com", "javascript:alert(1)", "http://", "http://a b.de", "http://x:99999")) {
      member.site = bad;
      assertThat(of(member, "site")).as(bad).hasSize(1);
    }
    member = member();
    member.slug = "a-b_C9";
    member.fullClean();
    member.slug = "a b";
    assertThat(of(member, "slug")).hasSize(1);
  }

  @Test
  void theModelSpeaksForItself() {
    Member member = member();
    member.nick = "Alice";
    assertThat(of(member, "nick")).containsExactly("must differ from the name");
    member.nick = "";
    member.age = 145;
    assertThat(of(member, ValidationError.GENERAL)).containsExactly("too old to be true");
  }

  @Test
  void whatIsUniqueMustBeFree() {
    member().save();
    Member other = member();
    Map<String, List<String>> errors = errors(other::fullClean);
    assertThat(errors)
        .containsEntry("email", List.of("is taken by another Member"))
        .containsEntry(
            ValidationError.GENERAL, List.of("another Member has the same name and nick"));
    assertThat(errors(other::validateUnique)).isEqualTo(errors);
    // Saving asks nothing; the constraint answers, by an error that is a ValidationError too.
    ValidationError refused = catchThrowableOfType(ValidationError.class, other::save);
    assertThat(refused).isInstanceOf(UniqueViolation.class).isInstanceOf(IntegrityError.class);
    assertThat(refused.errors()).containsOnlyKeys(ValidationError.GENERAL);
  }

  @Test
  void aKeyGivenByHandMustBeFreeToo() {
    Club club = new Club();
    club.code = "AB";
    club.name = "First";
    club.save();
    club.fullClean();
    Club second = new Club();
    second.code = "AB";
    second.name = "Second";
    assertThat(errors(second::fullClean))
        .isEqualTo(Map.of("code", List.of("is taken by another Club")));
    Member member = member();
    member.club = Ref.of(new Club());
    member.fullClean();
  }

  @Test
  void aKeyWithoutAValueIsRefused() {
    Club club = new Club();
    club.code = null;
    assertThat(refuses("DORM3013", club::save)).hasMessageContaining("Club.code is the key");
    assertThat(errors(club::fullClean)).containsEntry("code", List.of("must not be null"));
  }

  @Test
  void columnsThatWereNotLoadedAreLeftOut() {
    Member member = member();
    member.email = "not-an-email";
    member.save();
    Member partial = Member_.objects.only(Member_.name).get();
    partial.fullClean();
    partial.colour = "blue";
    assertThat(errors(partial::fullClean)).containsOnlyKeys("colour");
  }

  @Test
  void whatProtectsIsListed() {
    Club club = new Club();
    club.code = "AB";
    club.name = "First";
    club.save();
    Member member = member();
    member.club = Ref.of(club);
    member.save();
    ProtectedError refused = (ProtectedError) fails("DORM3041", club::delete);
    assertThat(refused.protectedObjects()).isEqualTo(List.of(member));
    assertThat(refused).hasMessageContaining("Member.club").hasMessageContaining("FIX");
    assertThat(refused).isInstanceOf(IntegrityError.class);
    member.delete();
    assertThat(club.delete().perModel()).isEqualTo(Map.of("lifecycle.Club", 1L));
  }
}
