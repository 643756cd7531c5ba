package dev.dorm.benchmarks.peer.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.One;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;

/** The statements about books. */
public interface BookMapper {
  String COLUMNS = "b.id, b.title, b.pages, b.published, b.printed, b.author_id";

  @Select("SELECT " + COLUMNS + " FROM books b WHERE b.id = #{id}")
  @Results(
      id = "book",
      value = {
        @Result(property = "id", column = "id", id = true),
        @Result(property = "title", column = "title"),
        @Result(property = "pages", column = "pages"),
        @Result(property = "published", column = "published"),
        @Result(property = "printed", column = "printed"),
        @Result(property = "authorId", column = "author_id")
      })
  Book get(long id);

  @Select("SELECT id, name FROM tags WHERE id = #{id}")
  @Results(
      id = "tag",
      value = {
        @Result(property = "id", column = "id", id = true),
        @Result(property = "name", column = "name")
      })
  Tag tag(long id);

  @Select(
      "SELECT "
          + COLUMNS
          + ", a.id AS a_id, a.name AS a_name, a.email AS a_email, a.age AS a_age, a.bio AS a_bio,"
          + " a.active AS a_active, a.joined AS a_joined, a.balance AS a_balance"
          + " FROM books b JOIN authors a ON a.id = b.author_id ORDER BY b.id LIMIT #{limit}")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(property = "title", column = "title"),
    @Result(property = "pages", column = "pages"),
    @Result(property = "published", column = "published"),
    @Result(property = "printed", column = "printed"),
    @Result(property = "authorId", column = "author_id"),
    @Result(
        property = "author",
        one =
            @One(
                resultMap = "dev.dorm.benchmarks.peer.mybatis.AuthorMapper.author",
                columnPrefix = "a_"))
  })
  List<Book> withAuthors(int limit);

  @Select(
      "SELECT "
          + COLUMNS
          + ", t.id AS t_id, t.name AS t_name"
          + " FROM (SELECT * FROM books ORDER BY id LIMIT #{limit}) b"
          + " LEFT JOIN books_tags j ON j.book_id = b.id LEFT JOIN tags t ON t.id = j.tag_id"
          + " ORDER BY b.id")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(property = "title", column = "title"),
    @Result(property = "pages", column = "pages"),
    @Result(property = "published", column = "published"),
    @Result(property = "printed", column = "printed"),
    @Result(property = "authorId", column = "author_id"),
    @Result(
        property = "tags",
        many =
            @Many(
                resultMap = "dev.dorm.benchmarks.peer.mybatis.BookMapper.tag",
                columnPrefix = "t_"))
  })
  List<Book> withTags(int limit);
}
