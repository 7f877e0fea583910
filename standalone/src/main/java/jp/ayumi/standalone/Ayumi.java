package jp.ayumi.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts this side as a process of its own. */
@SpringBootApplication
public class Ayumi {

    public static void main(String[] args) {
        SpringApplication.run(Ayumi.class, args);
    }
}
