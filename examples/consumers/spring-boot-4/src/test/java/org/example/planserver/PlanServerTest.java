package org.example.planserver;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The server, asked over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlanServerTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private static String plan() throws Exception {
    return Files.readString(Path.of("../../plans/illustrative-2024.json"));
  }

  private HttpResponse<String> post(String plan, String language, String query) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plans" + query))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(plan))
            .build(),
        BodyHandlers.ofString());
  }

  private static List<JsonNode> errors(HttpResponse<String> answer) throws Exception {
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    List<JsonNode> errors = new ArrayList<>();
    new JsonMapper().readTree(answer.body()).get("errors").forEach(errors::add);
    return errors;
  }

  @Test
  void aPlanThatConformsIsTakenIn() throws Exception {
    HttpResponse<String> answer = post(plan(), "vi", "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains("\"title\":\"Kế hoạch");
  }

  @Test
  void faultsComeBackAsPointersInTheLanguageOfTheRequest() throws Exception {
    String faulty = "{\"formatVersion\":\"1.0\",\"title\":\"${1+1}\",\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"},"
        + "\"tasks\":[{\"code\":\"{0}\",\"title\":\"A\",\"leadUnits\":[\"Z\"]}]}";
    HttpResponse<String> vietnamese = post(faulty, "vi-VN,vi;q=0.9,en;q=0.5", "");
    HttpResponse<String> english = post(faulty, "en", "");

    assertThat(vietnamese.statusCode()).as(vietnamese.body()).isEqualTo(422);
    assertThat(errors(vietnamese))
        .anySatisfy(
            error -> {
              assertThat(error.get("pointer").asString()).isEqualTo("/tasks/0/deadline");
              assertThat(error.get("rule").asString()).isEqualTo("task-deadline-missing");
              assertThat(error.get("detail").asString()).startsWith("Nhiệm vụ {0} chưa có thời hạn");
            })
        .anySatisfy(
            error ->
                assertThat(error.get("pointer").asString()).isEqualTo("/tasks/0/leadUnits/0"));
    assertThat(errors(english))
        .hasSameSizeAs(errors(vietnamese))
        .anySatisfy(
            error ->
                assertThat(error.get("detail").asString()).startsWith("Task {0} has no deadline"));
  }

  @Test
  void whatCannotBeReadIsToldWithItsLine() throws Exception {
    HttpResponse<String> answer =
        post("{\"formatVersion\":\"1.0\",\n\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}", "en", "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(errors(answer))
        .anySatisfy(
            error -> {
              assertThat(error.get("rule").asString()).isEqualTo("json-missing-field");
              assertThat(error.get("line").asInt()).isPositive();
            });
  }
}
