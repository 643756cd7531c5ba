package dev.dorm.benchmarks.peer.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;

/** An author. */
@Entity
@Table(name = "authors")
@DynamicUpdate
public class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 100, nullable = false)
  String name;

  @Column(length = 254, nullable = false)
  String email;

  int age;
  String bio;
  boolean active;

  @Column(nullable = false)
  LocalDateTime joined;

  @Column(nullable = false)
  BigDecimal balance;

  @OneToMany(mappedBy = "author")
  List<Book> books = new ArrayList<>();
}
