package io.github.yuantu.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/** A part of the JSON schema of the Reconciliation Service API. */
final class ApiSchema {

    private final JsonSchema schema;

    /** @param part its name in the schema's {@code $defs} */
    ApiSchema(String part) {
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("classpath:reconcile/api-0.2.json#/$defs/" + part),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** {@code answer}, which must be as this says. */
    JsonNode checked(JsonNode answer) {
        assertThat(schema.validate(answer)).as(answer.toString()).isEmpty();
        return answer;
    }

    boolean holds(JsonNode answer) {
        return schema.validate(answer).isEmpty();
    }
}
