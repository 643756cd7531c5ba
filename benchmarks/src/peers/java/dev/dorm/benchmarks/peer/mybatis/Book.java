package dev.dorm.benchmarks.peer.mybatis;

import java.time.Instant;
import java.util.List;

/** A book, with its author or tags where they were asked for. */
public class Book {
  private Long id;
  private String title;
  private int pages;
  private boolean published;
  private Instant printed;
  private Long authorId;
  private Author author;
  private List<Tag> tags;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  public boolean isPublished() {
    return published;
  }

  public void setPublished(boolean published) {
    this.published = published;
  }

  public Instant getPrinted() {
    return printed;
  }

  public void setPrinted(Instant printed) {
    this.printed = printed;
  }

  public Long getAuthorId() {
    return authorId;
  }

  public void setAuthorId(Long authorId) {
    this.authorId = authorId;
  }

  public Author getAuthor() {
    return author;
  }

  public void setAuthor(Author author) {
    this.author = author;
  }

  public List<Tag> getTags() {
    return tags;
  }

  public void setTags(List<Tag> tags) {
    this.tags = tags;
  }
}
