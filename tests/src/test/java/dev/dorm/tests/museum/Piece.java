package dev.dorm.tests.museum;

import dev.dorm.annotation.BigAutoField;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.TextField;
import org.jspecify.annotations.Nullable;

/** A model whose columns are all called otherwise, several of them of one type. */
@Model(table = "museum_piece", ordering = "title")
public class Piece extends Placed<Piece> implements PieceFields {
  @BigAutoField(column = "p_key")
  public Long id;

  @CharField(maxLength = 40, unique = true, column = "p_called")
  public String title = "";

  @CharField(maxLength = 40, column = "p_maker")
  public String maker = "";

  @CharField(maxLength = 40, column = "p_from")
  public String origin = "";

  @TextField(column = "p_remark")
  public @Nullable String note;

  @IntegerField(column = "p_value")
  public int worth;
}
