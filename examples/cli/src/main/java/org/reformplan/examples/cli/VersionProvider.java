package org.reformplan.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"reformplan " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
