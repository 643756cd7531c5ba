package dev.dorm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Each property of each goal, set alone as Maven sets it, becomes the argument that it stands for.
 */
class GoalParametersTest {
  /** What has no name on the command line. */
  private static final Set<String> WORDS = Set.of("app", "migration", "first", "table");

  private record Property(String goal, Class<?> implementation, String field, String name) {}

  @TestFactory
  Stream<DynamicTest> everyPropertyBecomesAnArgument() throws Exception {
    List<Property> all = properties();
    assertThat(all).hasSizeGreaterThan(70);
    return all.stream()
        .map(
            property ->
                DynamicTest.dynamicTest(
                    property.goal() + " -Ddorm." + property.name(), () -> check(property)));
  }

  private static void check(Property property) throws ReflectiveOperationException {
    DormMojo goal = (DormMojo) property.implementation().getDeclaredConstructor().newInstance();
    Field field = field(property.implementation(), property.field());
    field.setAccessible(true);
    String option = option(property.name());
    boolean word = WORDS.contains(property.name());
    List<String> expected;
    if (field.getType() == boolean.class) {
      field.setBoolean(goal, true);
      expected = List.of(option);
    } else if (field.getType() == List.class) {
      field.set(goal, List.of("one", "two=3"));
      expected = word ? List.of("one", "two=3") : List.of(option + "=one", option + "=two=3");
    } else {
      Object value = field.getType() == Integer.class ? (Object) 7 : "some value";
      field.set(goal, value);
      expected = List.of(word ? value.toString() : option + "=" + value);
    }
    if (property.name().equals("migration") && isOfOneApp(property)) {
      assertThatThrownBy(() -> goal.addOptions(new Arguments()))
          .hasMessage(
              "[DORM2027] dorm.migration is some value, a migration of one app, and no app is"
                  + " named. FIX: -Ddorm.app=blog.");
      Field app = field(property.implementation(), "app");
      app.setAccessible(true);
      app.set(goal, "blog");
      expected = List.of("blog", "some value");
    }
    Arguments arguments = new Arguments();
    goal.addOptions(arguments);
    assertThat(arguments.toList()).isEqualTo(expected);
  }

  /** A squash is of one app or of several, which its command tells apart. */
  private static boolean isOfOneApp(Property property) {
    return !property.goal().equals("squashmigrations");
  }

  private static String option(String property) {
    return "--" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  /** The properties of each goal apart from those that every goal has. */
  private static List<Property> properties() throws Exception {
    Document descriptor;
    try (InputStream file = DormMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
    }
    List<Property> all = new ArrayList<>();
    for (Element mojo : children(descriptor.getDocumentElement(), "mojos", "mojo")) {
      Class<?> type = Class.forName(text(mojo, "implementation"));
      for (Element set : children(mojo, "configuration", null)) {
        String expression = set.getTextContent();
        boolean common = field(type, set.getTagName()).getDeclaringClass() == DormMojo.class;
        if (!common && expression.startsWith("${dorm.")) {
          String name = expression.substring("${dorm.".length(), expression.length() - 1);
          all.add(new Property(text(mojo, "goal"), type, set.getTagName(), name));
        }
      }
    }
    return all;
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<Element> children(Element element, String group, String name) {
    List<Element> all = new ArrayList<>();
    NodeList groups = element.getElementsByTagName(group);
    if (groups.getLength() > 0) {
      NodeList nodes = groups.item(0).getChildNodes();
      for (int i = 0; i < nodes.getLength(); i++) {
        Node node = nodes.item(i);
        if (node instanceof Element child && (name == null || child.getTagName().equals(name))) {
          all.add(child);
        }
      }
    }
    return all;
  }
}
