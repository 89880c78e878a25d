package org.example.planserver;

import org.reformplan.json.jackson2.ReformplanModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A server that takes plans in and answers with what is wrong with them. */
@SpringBootApplication
public class PlanServer {
  public static void main(String[] args) {
    SpringApplication.run(PlanServer.class, args);
  }

  /** Spring Boot 3 adds to its mapper the Jackson modules that are beans. */
  @Bean
  ReformplanModule reformplanModule() {
    return new ReformplanModule();
  }
}
