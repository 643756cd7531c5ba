package dev.dorm.samples.ormar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.FetchMode;
import dev.dorm.exception.NotLoaded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "fields", with the page's cars. */
final class FieldsTest extends QueriesTest {
  private static void car(Company maker, String name, int year, String gearbox, int gears) {
    Car_.objects.create(
        Car_.manufacturer.set(maker),
        Car_.name.set(name),
        Car_.year.set(year),
        Car_.gearboxType.set(gearbox),
        Car_.gears.set(gears),
        Car_.airconType.set(gearbox));
  }

  /** build some sample data */
  @BeforeEach
  void cars() {
    Company toyota =
        Company_.objects.create(Company_.name.set("Toyota"), Company_.founded.set(1937));
    car(toyota, "Corolla", 2020, "Manual", 5);
    car(toyota, "Yaris", 2019, "Manual", 5);
    car(toyota, "Supreme", 2020, "Auto", 6);
  }

  /**
   * Select the manufacturer but only its name. A slip of the page: it says {@code company__name}
   * where the relation is called {@code manufacturer}.
   */
  @Test
  void fields() {
    List<Car> allCars =
        Car_.objects
            .selectRelated(Car_.manufacturer())
            .fields(Car_.id, Car_.name, Car_.manufacturer().name)
            .list();
    assertThat(allCars).hasSize(3);
    for (Car car : allCars) {
      // excluded columns are not there (and never read as null)
      assertThat(car.isLoaded(Car_.year)).isFalse();
      assertThat(car.isLoaded(Car_.gearboxType)).isFalse();
      assertThat(car.isLoaded(Car_.gears)).isFalse();
      assertThat(car.isLoaded(Car_.airconType)).isFalse();
      // included columns of related models are available, and the key always is
      runs(0, () -> assertThat(car.manufacturer().getName()).isEqualTo("Toyota"));
      // also in the related models you cannot exclude the key
      assertThat(car.manufacturer().isLoaded(Company_.id)).isTrue();
      assertThat(car.manufacturer().isLoaded(Company_.founded)).isFalse();
    }
    // What was left out is loaded when it is read, for all rows in one statement …
    List<Integer> years = new ArrayList<>();
    runs(1, () -> allCars.forEach(car -> years.add(car.getYear())));
    assertThat(years).containsExactlyInAnyOrder(2020, 2019, 2020);
    // … or refused, where that is wanted
    Car strict = Car_.objects.fields(Car_.name).fetchMode(FetchMode.RAISE).first().orElseThrow();
    assertThatThrownBy(strict::getYear).isInstanceOf(NotLoaded.class);
  }

  /** fields() can be called several times, building up the columns to select. */
  @Test
  void fieldsSeveralTimes() {
    List<Car> allCars =
        Car_.objects.selectRelated(Car_.manufacturer()).fields(Car_.id).fields(Car_.name).list();
    // models selected in selectRelated but with no columns in the list imply all fields
    runs(
        0,
        () -> {
          assertThat(allCars.get(0).manufacturer().getName()).isEqualTo("Toyota");
          assertThat(allCars.get(0).manufacturer().getFounded()).isEqualTo(1937);
        });
    assertThat(allCars.get(0).isLoaded(Car_.name)).isTrue();
    assertThat(allCars.get(0).isLoaded(Car_.year)).isFalse();
  }

  /** There a mandatory column cannot be left out; here any may, and is loaded when it is read. */
  @Test
  void fieldsWithoutMandatoryColumns() {
    List<Car> allCars =
        Car_.objects
            .selectRelated(Car_.manufacturer())
            .fields(Car_.id, Car_.name, Car_.manufacturer().founded)
            .list();
    Company toyota = allCars.get(0).manufacturer();
    assertThat(toyota.isLoaded(Company_.name)).isFalse();
    runs(1, () -> assertThat(toyota.getName()).isEqualTo("Toyota"));
    assertThat(toyota.getFounded()).isEqualTo(1937);
  }
}
