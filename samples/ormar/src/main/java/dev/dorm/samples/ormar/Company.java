package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Who makes cars. */
@Model(table = "companies")
public class Company extends Entity<Company> implements CompanyFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;

  @Nullable Integer founded;
}
