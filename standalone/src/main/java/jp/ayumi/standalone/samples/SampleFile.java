package jp.ayumi.standalone.samples;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one client does, step by step.
 *
 * @param client the id of the client that acts
 */
@JsonIgnoreProperties("about")
record SampleFile(String title, @JsonProperty("as") String client, List<SampleStep> steps) {}
