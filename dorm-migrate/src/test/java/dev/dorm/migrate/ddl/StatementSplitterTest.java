package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.state.Engine.POSTGRESQL;
import static dev.dorm.migrate.state.Engine.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementSplitterTest {
  static Stream<Arguments> scripts() {
    String trigger =
        "CREATE TRIGGER t AFTER UPDATE ON a BEGIN UPDATE b SET x = CASE WHEN 1 THEN 2 ELSE 3 END;"
            + " DELETE FROM c; END";
    String function =
        "CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; RETURN ';'; END; $body$ LANGUAGE plpgsql";
    String atomic =
        "CREATE OR REPLACE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END";
    return Stream.of(
        Arguments.of(SQLITE, "", List.of()),
        Arguments.of(SQLITE, " ; -- nothing\n ; /* none; */ ;", List.of()),
        Arguments.of(SQLITE, "A; B ;\nC", List.of("A", "B", "C")),
        Arguments.of(SQLITE, "x ';' \";\" `;` [;] y; z", List.of("x ';' \";\" `;` [;] y", "z")),
        Arguments.of(SQLITE, "x 'it''s; ' ; y", List.of("x 'it''s; '", "y")),
        Arguments.of(SQLITE, "a -- ;\n b; c /* ; */ d", List.of("a -- ;\n b", "c /* ; */ d")),
        Arguments.of(SQLITE, trigger + "; SELECT 1", List.of(trigger, "SELECT 1")),
        Arguments.of(SQLITE, "-- c\n" + trigger + ";", List.of("-- c\n" + trigger)),
        Arguments.of(SQLITE, "BEGIN_LIKE; CASE_X; END", List.of("BEGIN_LIKE", "CASE_X", "END")),
        Arguments.of(POSTGRESQL, function + "; SELECT 1", List.of(function, "SELECT 1")),
        Arguments.of(POSTGRESQL, atomic + "; SELECT 1", List.of(atomic, "SELECT 1")),
        Arguments.of(POSTGRESQL, "a $$;$$ b; c$d$e; f", List.of("a $$;$$ b", "c$d$e", "f")),
        Arguments.of(POSTGRESQL, "E'\\';' x; y", List.of("E'\\';' x", "y")),
        Arguments.of(POSTGRESQL, "'\\'; y", List.of("'\\'", "y")),
        Arguments.of(POSTGRESQL, "a /* /* ; */ ; */ b; c", List.of("a /* /* ; */ ; */ b", "c")),
        Arguments.of(POSTGRESQL, "$1; $x", List.of("$1", "$x")),
        Arguments.of(POSTGRESQL, "a 'open; b", List.of("a 'open; b")));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void splits(Engine engine, String script, List<String> statements) {
    assertThat(StatementSplitter.split(script, engine)).isEqualTo(statements);
  }
}
