package dev.dorm.benchmarks.peer.jimmer;

import java.time.Instant;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A book. */
@Entity
@Table(name = "books")
public interface Book {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String title();

  @ManyToOne
  Author author();

  int pages();

  boolean published();

  Instant printed();

  @ManyToMany
  @JoinTable(name = "books_tags", joinColumnName = "book_id", inverseJoinColumnName = "tag_id")
  List<Tag> tags();
}
