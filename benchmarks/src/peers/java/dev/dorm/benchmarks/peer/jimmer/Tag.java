package dev.dorm.benchmarks.peer.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A tag. */
@Entity
@Table(name = "tags")
public interface Tag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String name();
}
