// Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
package dev.dorm.samples.ormar.migrations;

import static dev.dorm.migrate.Cols.CASCADE;
import static dev.dorm.migrate.Cols.auto;
import static dev.dorm.migrate.Cols.bool;
import static dev.dorm.migrate.Cols.foreignKey;
import static dev.dorm.migrate.Cols.integer;
import static dev.dorm.migrate.Cols.manyToMany;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.createModel;

import dev.dorm.migrate.DormMigration;
import dev.dorm.migrate.Migration;
import dev.dorm.migrate.operation.Operation;
import java.util.List;

@DormMigration(app = "ormar", name = "0001_initial")
public final class M0001_initial extends Migration {

  @Override
  public List<Operation> operations() {
    return List.of(
        createModel("Album", "album", auto("id"), varchar("name", 100).notNull()),
        createModel(
            "Book",
            "books",
            auto("id"),
            varchar("title", 200).notNull(),
            varchar("author", 100).notNull(),
            varchar("genre", 100).notNull()),
        createModel(
            "Car",
            "cars",
            auto("id"),
            foreignKey("manufacturer", "ormar.Company")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_car_manufacturer")
                .index("idx_car_manufacturer"),
            varchar("name", 100).notNull(),
            integer("year"),
            varchar("gearboxType", 20),
            integer("gears"),
            varchar("airconType", 20)),
        createModel("Category", "ormar_category", auto("id"), varchar("name", 100).notNull()),
        createModel(
            "Company", "companies", auto("id"), varchar("name", 100).notNull(), integer("founded")),
        createModel(
            "SchoolClass",
            "ormar_schoolclass",
            auto("id"),
            varchar("name", 100).notNull(),
            manyToMany("teachers", "ormar.Teacher")
                .table("ormar_schoolclass_teachers", "schoolclass_id", "teacher_id")),
        createModel(
            "Student",
            "ormar_student",
            auto("id"),
            varchar("name", 100).notNull(),
            foreignKey("schoolClass", "ormar.SchoolClass")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_student_school_class")
                .index("idx_student_school_class")),
        createModel(
            "Teacher",
            "ormar_teacher",
            auto("id"),
            varchar("name", 100).notNull(),
            foreignKey("category", "ormar.Category")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_teacher_category")
                .index("idx_teacher_category")),
        createModel(
            "ToDo",
            "todos",
            auto("id"),
            varchar("text", 500).notNull(),
            bool("completed").notNull()),
        createModel(
            "Track",
            "track",
            auto("id"),
            foreignKey("album", "ormar.Album")
                .notNull()
                .onDelete(CASCADE)
                .constraint("fk_track_album")
                .index("idx_track_album"),
            varchar("title", 100).notNull(),
            integer("position").notNull()));
  }
}
