package dev.dorm.tests.fields;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Ref;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.exception.ValidationError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * An object in several columns of its owner's table: set as a whole, asked and written in parts.
 */
class EmbeddedTest extends FieldTests {
  private static final Address HOME = new Address("Elm St 1", "Springfield", 12345, null);
  private static final Address WORK = new Address("High St 2", "Shelbyville", 54321, "ring twice");

  @Override
  protected List<String> tables() {
    return List.of("fields_visit", "fields_customer");
  }

  private static Customer customer(String name, Address address, @Nullable Address delivery) {
    Customer customer = new Customer();
    customer.setName(name);
    customer.setAddress(address);
    customer.setDelivery(delivery);
    customer.setProfile(Profile.of("nick of " + name));
    return customer;
  }

  private static Customer saved(String name, Address address, @Nullable Address delivery) {
    Customer customer = customer(name, address, delivery);
    customer.save();
    return customer;
  }

  private List<@Nullable String> column(String name) {
    return raw("SELECT " + name + " FROM fields_customer ORDER BY id");
  }

  @Test
  void isWrittenAndReadOnAllWays() {
    saved("Homer", HOME, null);
    Customer_.objects.create(
        Customer_.name.set("Lenny"),
        Customer_.address.set(WORK),
        Customer_.delivery.set(HOME),
        Customer_.profile.set(Profile.of("l")));
    Customer_.objects.bulkCreate(
        List.of(customer("Carl", WORK, WORK), customer("Moe", HOME, HOME)));
    assertThat(column("address_street"))
        .containsExactly("Elm St 1", "High St 2", "High St 2", "Elm St 1");
    assertThat(column("to_zip")).containsExactly(null, "12345", "54321", "12345");

    List<Customer> all = Customer_.objects.orderBy(Customer_.id.asc()).list();
    assertThat(all).extracting(Customer::getAddress).containsExactly(HOME, WORK, WORK, HOME);
    assertThat(all).extracting(Customer::getDelivery).containsExactly(null, HOME, WORK, HOME);
    assertThat(all.get(1).getProfile().nick).isEqualTo("l");
    assertThat(
            Customer_.objects
                .raw("SELECT * FROM fields_customer WHERE name = :name", bind("name", "Carl"))
                .list())
        .extracting(Customer::getAddress)
        .containsExactly(WORK);
    Customer homer = all.get(0);
    execute("UPDATE fields_customer SET address_zip = 1");
    homer.refreshFromDb();
    assertThat(homer.getAddress().zip()).isEqualTo(1);
  }

  @Test
  void itsColumnsAreAsked() {
    Customer homer = saved("Homer", HOME, null);
    Customer carl = saved("Carl", WORK, HOME);
    assertThat(Customer_.objects.filter(Customer_.address.city.startsWith("Shelby")).list())
        .containsExactly(carl);
    assertThat(Customer_.objects.filter(Customer_.address.zip.lt(20_000)).list())
        .containsExactly(homer);
    assertThat(Customer_.objects.filter(Customer_.delivery.isNull()).list()).containsExactly(homer);
    assertThat(Customer_.objects.filter(Customer_.delivery.isNotNull()).list())
        .containsExactly(carl);
    assertThat(Customer_.objects.filter(Customer_.address.note.isNull()).list())
        .containsExactly(homer);
    assertThat(Customer_.objects.filter(Customer_.profile.nick.eq("nick of Carl")).list())
        .containsExactly(carl);
    assertThat(Customer_.objects.getByProfileNick("nick of Carl")).isEqualTo(carl);
    assertThat(Customer_.objects.list()).containsExactly(carl, homer); // by city
    assertThat(Customer_.objects.values(Customer_.address.zip, Customer_.name).list())
        .containsExactly(
            Map.of("address.zip", 54321, "name", "Carl"),
            Map.of("address.zip", 12345, "name", "Homer"));
    assertThat(Customer_.columns().find("address.city")).contains(Customer_.address.city);
    Visit visit = new Visit();
    visit.setCustomer(Ref.of(carl));
    visit.save();
    assertThat(Visit_.objects.filter(Visit_.customer().address.zip.gt(1)).list())
        .containsExactly(visit);
    assertThat(Visit_.objects.filter(Visit_.customer().delivery.street.isNull()).list()).isEmpty();
    assertThat(Visit_.objects.selectRelated(Visit_.customer()).get().customer().getDelivery())
        .isEqualTo(HOME);
  }

  @Test
  void onlyWhatChangedIsWritten() {
    saved("Homer", HOME, WORK);
    Customer homer = Customer_.objects.get();
    assertThat(statements(homer::save)).isEmpty();
    homer.setAddress(new Address("Elm St 1", "Springfield", 99999, null));
    assertThat(statements(homer::save))
        .singleElement()
        .asString()
        .contains("\"address_zip\" = ?")
        .doesNotContain("address_street")
        .doesNotContain("to_");
    homer.getProfile().likes.add("donuts");
    homer.getProfile().photo = new byte[] {1, 2};
    homer.getProfile().setOpen(true);
    String statement = statements(homer::save).get(0);
    assertThat(statement)
        .contains("profile_likes", "profile_photo", "profile_open")
        .doesNotContain("profile_nick")
        .doesNotContain("profile_worth");
    Profile read = Customer_.objects.get().getProfile();
    assertThat(read.likes).containsExactly("donuts");
    assertThat(read.photo).containsExactly(1, 2);
    assertThat(read.isOpen()).isTrue();
    assertThat(read.worth).isEqualTo(Money.of(0));

    // What may be null is written whole, so that two writers never leave half an object.
    homer.setDelivery(new Address(WORK.street(), WORK.city(), 1, WORK.note()));
    assertThat(statements(homer::save).get(0)).contains("to_street", "to_city", "to_zip");
    homer.setDelivery(null);
    homer.save();
    assertThat(column("to_street")).containsExactly((String) null);
    assertThat(column("to_zip")).containsExactly((String) null);
    assertThat(Customer_.objects.get().getDelivery()).isNull();
  }

  @Test
  void isUpdatedWholeAndInParts() {
    Customer homer = saved("Homer", HOME, null);
    Customer_.objects
        .filter(Customer_.name.eq("Homer"))
        .update(
            Customer_.address.zip.set(Customer_.address.zip.plus(1)), Customer_.delivery.set(WORK));
    assertThat(column("address_zip")).containsExactly("12346");
    assertThat(column("to_note")).containsExactly("ring twice");
    Customer_.objects.all().update(Customer_.address.set(WORK), Customer_.delivery.setNull());
    assertThat(column("address_note")).containsExactly("ring twice");
    assertThat(column("to_note")).containsExactly((String) null);

    homer.refreshFromDb();
    homer.setAddress(HOME);
    homer.setDelivery(HOME);
    homer.save(Customer_.address.street, Customer_.delivery.zip);
    assertThat(column("address_street")).containsExactly("Elm St 1");
    assertThat(column("address_city")).containsExactly("Shelbyville");
    assertThat(column("to_street")).containsExactly("Elm St 1");
    homer.setDelivery(null);
    Customer_.objects.bulkUpdate(List.of(homer), Customer_.address.city, Customer_.delivery.city);
    assertThat(column("address_city")).containsExactly("Springfield");
    assertThat(column("to_street")).containsExactly((String) null);
  }

  @Test
  void writesThatLookFirst() {
    Customer made =
        Customer_.objects
            .getOrCreate(
                by(Customer_.name.set("Homer"), Customer_.address.set(HOME)),
                Customer_.profile.set(Profile.of("h")))
            .instance();
    assertThat(
            Customer_.objects
                .getOrCreate(by(Customer_.name.set("Homer"), Customer_.address.set(HOME)))
                .instance())
        .isEqualTo(made);
    refuses(
        "DORM3215",
        () ->
            Customer_.objects.updateOrCreate(
                by(Customer_.profile.nick.set("h")), Customer_.address.zip.set(7)));
    Address moved = new Address(HOME.street(), HOME.city(), 7, null);
    Customer_.objects.updateOrCreate(
        by(Customer_.profile.nick.set("h")),
        Customer_.address.set(moved),
        Customer_.delivery.set(WORK));
    assertThat(Customer_.objects.get().getAddress()).isEqualTo(moved);
    Customer again = customer("Homer II", WORK, null);
    again.getProfile().nick = "h";
    Customer_.objects.bulkCreate(
        List.of(again), onConflict(Customer_.profile.nick).doUpdate(Customer_.delivery.city));
    assertThat(Customer_.objects.get().getDelivery()).isNull();
    assertThat(column("name")).containsExactly("Homer");
    fails("DORM3008", () -> saved("Homer", HOME, null).save());
    assertThat(new UniqueViolationOf(() -> saved("Homer", HOME, null)).found()).isTrue();
  }

  private record UniqueViolationOf(Runnable program) {
    boolean found() {
      try {
        program.run();
        return false;
      } catch (UniqueViolation expected) {
        return true;
      }
    }
  }

  @Test
  void isLoadedWholeOrNotAtAll() {
    saved("Homer", HOME, WORK);
    saved("Carl", WORK, HOME);
    List<Customer> partial =
        Customer_.objects.only(Customer_.address.street).orderBy(Customer_.id.asc()).list();
    Customer homer = partial.get(0);
    recorder.clear();
    assertThat(homer.getAddress()).isEqualTo(HOME);
    assertThat(recorder.statements()).isEmpty();
    assertThat(homer.getDelivery()).isEqualTo(WORK);
    assertThat(partial.get(1).getDelivery()).isEqualTo(HOME);
    assertThat(recorder.statements()).hasSize(1);

    Customer deferred =
        Customer_.objects.defer(Customer_.address.note).get(Customer_.name.eq("Homer"));
    assertThat(deferred.isLoaded(Customer_.address.street)).isFalse();
    deferred.setAddress(new Address("New", "New", 3, null));
    deferred.save();
    assertThat(column("address_city")).containsExactly("New", "Shelbyville");

    Customer untouched = Customer_.objects.only(Customer_.name).get(Customer_.name.eq("Homer"));
    untouched.setName("H");
    assertThat(statements(untouched::save).get(0)).doesNotContain("address_");
    Customer raw =
        Customer_.objects
            .raw("SELECT id, address_zip, name FROM fields_customer WHERE name = 'H'")
            .list()
            .get(0);
    assertThat(raw.getAddress().street()).isEqualTo("New");
    assertThat(statements(raw::save)).isEmpty();
  }

  @Test
  void isValidatedByItsFields() {
    Customer bad = customer("Homer", new Address("", "A city of too many letters", 0, null), null);
    bad.getProfile().nick = "";
    assertThat((ValidationError) fails("DORM3044", bad::fullClean))
        .extracting(ValidationError::errors)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("address.street", "address.city", "address.zip", "profile.nick");
    Customer nowhere = customer("Homer", new Address("a", "Nowhere", 1, null), null);
    assertThat(((ValidationError) fails("DORM3044", nowhere::fullClean)).errors())
        .containsOnlyKeys("address.city");
    saved("Homer", HOME, null);
    assertThat(fails("DORM3044", customer("Homer", HOME, null)::fullClean))
        .hasMessageContaining("profile.nick");
  }

  @Test
  void halfObjectsAreRefused() {
    refuses(
        "DORM3215",
        () -> Customer_.objects.create(Customer_.name.set("A"), Customer_.address.street.set("s")));
    refuses("DORM3214", () -> Customer_.delivery.street.set("s"));
    refuses("DORM3214", () -> Customer_.delivery.street.setNull());
    refuses("DORM3214", () -> Customer_.delivery.zip.set(Customer_.address.zip));
    Customer without = new Customer();
    without.setProfile(Profile.of("w"));
    assertThat(fails("DORM3013", without::save)).hasMessageContaining("Customer.address.street");
    Customer sullen = customer("Homer", HOME, null);
    sullen.mood = null;
    assertThat(fails("DORM3013", sullen::save)).hasMessageContaining("Customer.mood");
    assertThat(column("id")).isEmpty();

    Customer homer = saved("Homer", HOME, WORK);
    execute("UPDATE fields_customer SET to_city = NULL");
    assertThat(fails("DORM3212", homer::refreshFromDb)).hasMessageContaining("delivery");
  }
}
