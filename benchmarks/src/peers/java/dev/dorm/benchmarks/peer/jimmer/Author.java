package dev.dorm.benchmarks.peer.jimmer;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/** An author. */
@Entity
@Table(name = "authors")
public interface Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String name();

  String email();

  int age();

  @Nullable String bio();

  boolean active();

  LocalDateTime joined();

  BigDecimal balance();

  @OneToMany(mappedBy = "author", orderedProps = @OrderedProp("id"))
  List<Book> books();
}
