package dev.dorm.benchmarks.peer.mybatis;

import dev.dorm.benchmarks.side.Side;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** The statements about authors. */
public interface AuthorMapper {
  String COLUMNS = "a.id, a.name, a.email, a.age, a.bio, a.active, a.joined, a.balance";

  @Select("SELECT " + COLUMNS + " FROM authors a WHERE a.id = #{id}")
  @Results(
      id = "author",
      value = {
        @Result(property = "id", column = "id", id = true),
        @Result(property = "name", column = "name"),
        @Result(property = "email", column = "email"),
        @Result(property = "age", column = "age"),
        @Result(property = "bio", column = "bio"),
        @Result(property = "active", column = "active"),
        @Result(property = "joined", column = "joined"),
        @Result(property = "balance", column = "balance")
      })
  Author get(long id);

  @Select("SELECT " + COLUMNS + " FROM authors a ORDER BY a.id LIMIT #{limit}")
  @ResultMap("author")
  List<Author> list(int limit);

  @Select("SELECT " + COLUMNS + " FROM authors a ORDER BY a.id")
  @ResultMap("author")
  @Options(fetchSize = Side.PIECE)
  Cursor<Author> all();

  @Select(
      "SELECT "
          + COLUMNS
          + ", b.id AS b_id, b.title AS b_title, b.pages AS b_pages, b.published AS b_published,"
          + " b.printed AS b_printed, b.author_id AS b_author_id"
          + " FROM (SELECT * FROM authors ORDER BY id LIMIT #{limit}) a"
          + " LEFT JOIN books b ON b.author_id = a.id ORDER BY a.id, b.id")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(property = "name", column = "name"),
    @Result(property = "email", column = "email"),
    @Result(property = "age", column = "age"),
    @Result(property = "bio", column = "bio"),
    @Result(property = "active", column = "active"),
    @Result(property = "joined", column = "joined"),
    @Result(property = "balance", column = "balance"),
    @Result(
        property = "books",
        many =
            @Many(
                resultMap = "dev.dorm.benchmarks.peer.mybatis.BookMapper.book",
                columnPrefix = "b_"))
  })
  List<Author> withBooks(int limit);

  @Select(
      "SELECT "
          + COLUMNS
          + ", (SELECT count(*) FROM books b WHERE b.author_id = a.id) AS count"
          + " FROM authors a ORDER BY a.id LIMIT #{limit}")
  List<Author> counts(int limit);

  @Insert(
      "INSERT INTO authors (name, email, age, bio, active, joined, balance) VALUES"
          + " (#{name}, #{email}, #{age}, #{bio,jdbcType=VARCHAR}, #{active}, #{joined},"
          + " #{balance})")
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insert(Author author);

  @Insert(
      "INSERT INTO authors (id, name, email, age, bio, active, joined, balance) VALUES"
          + " (#{id}, #{name}, #{email}, #{age}, #{bio,jdbcType=VARCHAR}, #{active}, #{joined},"
          + " #{balance})")
  void insertKeyed(Author author);

  @Update("UPDATE authors SET age = #{age}, balance = #{balance} WHERE id = #{id}")
  void update(Author author);

  @Update("UPDATE authors SET age = #{age} WHERE id = #{id}")
  void updateAge(@Param("id") long id, @Param("age") int age);
}
