package dev.dorm.tests.maven;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parent POM of this build, for the versions that it chose. */
final class ReactorPom {
  private final Path file;
  private final Document document;

  private ReactorPom(Path file, Document document) {
    this.file = file;
    this.document = document;
  }

  static ReactorPom read(Path file) throws IOException {
    try {
      // Without name spaces, so that paths need no prefixes.
      return new ReactorPom(
          file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read", e);
    }
  }

  Path file() {
    return file;
  }

  String version() {
    return text("/project/version");
  }

  String property(String name) {
    return text("/project/properties/" + name);
  }

  /** Returns the version of a plugin of Maven itself. */
  String plugin(String artifactId) {
    return text("//pluginManagement/plugins/plugin[artifactId='" + artifactId + "']/version");
  }

  private String text(String path) {
    XPath xpath = XPathFactory.newInstance().newXPath();
    try {
      String text = xpath.evaluate(path, document).strip();
      if (text.isEmpty()) {
        throw new IllegalStateException(file + " has nothing at " + path);
      }
      return text;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
