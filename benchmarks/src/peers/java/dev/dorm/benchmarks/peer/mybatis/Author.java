package dev.dorm.benchmarks.peer.mybatis;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** An author, with its books or their number where they were asked for. */
public class Author {
  private Long id;
  private String name;
  private String email;
  private int age;
  private String bio;
  private boolean active;
  private LocalDateTime joined;
  private BigDecimal balance;
  private List<Book> books;
  private long count;

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

  public List<Book> getBooks() {
    return books;
  }

  public void setBooks(List<Book> books) {
    this.books = books;
  }

  public long getCount() {
    return count;
  }

  public void setCount(long count) {
    this.count = count;
  }
}
