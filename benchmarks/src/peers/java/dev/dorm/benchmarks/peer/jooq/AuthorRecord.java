package dev.dorm.benchmarks.peer.jooq;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jooq.impl.UpdatableRecordImpl;

/** An author in the form that jOOQ's generator gives. */
public final class AuthorRecord extends UpdatableRecordImpl<AuthorRecord> {
  /** Called by jOOQ. */
  public AuthorRecord() {
    super(Authors.AUTHORS);
  }

  Long getId() {
    return (Long) get(0);
  }

  String getName() {
    return (String) get(1);
  }

  void setName(String name) {
    set(1, name);
  }

  String getEmail() {
    return (String) get(2);
  }

  void setEmail(String email) {
    set(2, email);
  }

  int getAge() {
    return (Integer) get(3);
  }

  void setAge(int age) {
    set(3, age);
  }

  String getBio() {
    return (String) get(4);
  }

  void setBio(String bio) {
    set(4, bio);
  }

  boolean getActive() {
    return (Boolean) get(5);
  }

  void setActive(boolean active) {
    set(5, active);
  }

  LocalDateTime getJoined() {
    return (LocalDateTime) get(6);
  }

  void setJoined(LocalDateTime joined) {
    set(6, joined);
  }

  BigDecimal getBalance() {
    return (BigDecimal) get(7);
  }

  void setBalance(BigDecimal balance) {
    set(7, balance);
  }
}
