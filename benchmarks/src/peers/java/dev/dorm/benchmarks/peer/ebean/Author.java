package dev.dorm.benchmarks.peer.ebean;

import io.ebean.annotation.Formula;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** An author. */
@Entity
@Table(name = "authors")
public class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 100, nullable = false)
  private String name;

  @Column(length = 254, nullable = false)
  private String email;

  private int age;
  private String bio;
  private boolean active;
  @Column(nullable = false)
  private LocalDateTime joined;

  @Column(nullable = false)
  private BigDecimal balance;

  @Transient
  @Formula(select = "(select count(*) from books c where c.author_id = ${ta}.id)")
  private long bookCount;

  @OneToMany(mappedBy = "author")
  private List<Book> books;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public int getAge() {
    return age;
  }

  public void setAge(int age) {
    this.age = age;
  }

  public String getBio() {
    return bio;
  }

  public void setBio(String bio) {
    this.bio = bio;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public LocalDateTime getJoined() {
    return joined;
  }

  public void setJoined(LocalDateTime joined) {
    this.joined = joined;
  }

  public BigDecimal getBalance() {
    return balance;
  }

  public void setBalance(BigDecimal balance) {
    this.balance = balance;
  }

  public long getBookCount() {
    return bookCount;
  }

  public void setBookCount(long bookCount) {
    this.bookCount = bookCount;
  }

  public List<Book> getBooks() {
    return books;
  }

  public void setBooks(List<Book> books) {
    this.books = books;
  }
}
