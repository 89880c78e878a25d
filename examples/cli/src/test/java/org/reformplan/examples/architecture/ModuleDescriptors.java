package org.reformplan.examples.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads which packages the library's modules export to everybody. */
final class ModuleDescriptors {
  private ModuleDescriptors() {}

  /** The exported packages by module name. */
  static Map<String, Set<String>> exportsOfLibrary() throws IOException {
    Map<String, Set<String>> exports = new TreeMap<>();
    List<URL> descriptors =
        List.copyOf(
            java.util.Collections.list(
                ModuleDescriptors.class.getClassLoader().getResources("module-info.class")));
    for (URL url : descriptors) {
      try (InputStream bytes = url.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        if (module.name().startsWith("org.reformplan.")) {
          exports.put(
              module.name(),
              module.exports().stream()
                  .filter(e -> !e.isQualified())
                  .map(ModuleDescriptor.Exports::source)
                  .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
    return exports;
  }
}
