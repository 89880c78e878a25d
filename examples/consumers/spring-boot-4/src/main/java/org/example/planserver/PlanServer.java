package org.example.planserver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A server that takes plans in and answers with what is wrong with them. */
@SpringBootApplication
public class PlanServer {
  public static void main(String[] args) {
    SpringApplication.run(PlanServer.class, args);
  }
}
