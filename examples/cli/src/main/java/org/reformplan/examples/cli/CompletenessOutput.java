package org.reformplan.examples.cli;

import java.util.List;
import org.reformplan.check.Completeness;
import org.reformplan.check.CompletenessGap;
import org.reformplan.check.CompletenessLine;
import org.reformplan.check.CompletenessPart;

/** Shows how complete a plan is, and by which arithmetic. */
final class CompletenessOutput {
  private static final int GAPS_SHOWN = 5;

  private final Completeness completeness;
  private final OutputOptions options;

  CompletenessOutput(Completeness completeness, OutputOptions options) {
    this.completeness = completeness;
    this.options = options;
  }

  void putInto(JsonLines.Line summary) {
    summary
        .put("completeness", completeness.getWhole().getScore())
        .put(
            "parts",
            JsonLines.line()
                .put("areas", parts(completeness.getAreas()))
                .put("units", parts(completeness.getUnits())))
        .put("arithmetic", completeness.getWhole().getLines().stream().map(this::json).toList())
        .put("gaps", completeness.getGaps().stream().map(this::json).toList());
  }

  private List<JsonLines.Line> parts(List<CompletenessPart> parts) {
    return parts.stream()
        .map(
            part ->
                JsonLines.line()
                    .put("code", part.getCode())
                    .put("name", part.getLabel().in(options.language()))
                    .put("completeness", part.getScore().getScore()))
        .toList();
  }

  private JsonLines.Line json(CompletenessLine line) {
    return JsonLines.line()
        .put("criterion", line.getCriterion().getCode())
        .put("name", line.getCriterion().getName().in(options.language()))
        .put("points", line.getCriterion().getPoints())
        .put("met", line.getMet())
        .put("of", line.getPlaces())
        .put("given", line.getGiven());
  }

  private JsonLines.Line json(CompletenessGap gap) {
    return JsonLines.line()
        .put("criterion", gap.getLine().getCriterion().getCode())
        .put("missing", gap.getMissing())
        .put("gain", gap.getGain());
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append(options.say("Mức độ đầy đủ: ", "Completeness: "))
        .append(completeness.getWhole().getScore())
        .append("/100\n");
    if (!completeness.getGaps().isEmpty()) {
      out.append(options.say("Bổ sung để tăng nhiều nhất:\n", "What would raise it most:\n"));
      completeness.getGaps().stream().limit(GAPS_SHOWN).forEach(gap -> out.append(text(gap)));
    }
    appendParts(out, options.say("Theo lĩnh vực", "By area"), completeness.getAreas());
    appendParts(out, options.say("Theo đơn vị chủ trì", "By lead unit"), completeness.getUnits());
    return out.toString();
  }

  private String text(CompletenessGap gap) {
    CompletenessLine line = gap.getLine();
    return "  +"
        + gap.getGain().toPlainString()
        + "  "
        + line.getCriterion().getName().in(options.language())
        + " ("
        + line.getCriterion().getSubject().getLabel().in(options.language())
        + options.say(": đạt ", ": met ")
        + line.getMet()
        + "/"
        + line.getPlaces()
        + ")\n";
  }

  private void appendParts(StringBuilder out, String label, List<CompletenessPart> parts) {
    if (parts.isEmpty()) {
      return;
    }
    out.append(label).append(":\n");
    for (CompletenessPart part : parts) {
      String name = part.getLabel().in(options.language());
      out.append("  ")
          .append(" ".repeat(3 - String.valueOf(part.getScore().getScore()).length()))
          .append(part.getScore().getScore())
          .append("  ")
          .append(part.getCode())
          .append(name.equals(part.getCode()) ? "" : "  " + name)
          .append('\n');
    }
  }
}
