package io.github.yuantu.serve.reconcile;

import io.github.yuantu.rdf.Yt;
import io.github.yuantu.serve.web.Namespace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the service says of itself.
 *
 * @param namespace where the entities live
 * @param schema its types
 */
record Manifest(Namespace namespace, Schema schema) {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final Map<String, Object> LIMIT = Map.of(
            "name",
            Extension.LIMIT,
            "type",
            "number",
            "default",
            0,
            "label",
            "最多几个值 At most",
            "help_text",
            "0：全部 all of them");

    /** @param address where the service is, without a slash at its end */
    Map<String, Object> at(String address) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", new String[] {"0.2"});
        manifest.put("name", "援图 Yuantu");
        manifest.put("identifierSpace", namespace.base());
        manifest.put("schemaSpace", Yt.NAMESPACE);
        manifest.put("documentation", address.replaceFirst("/reconcile$", "/ontology"));
        manifest.put("defaultTypes", schema.types());
        manifest.put("view", Map.of("url", address + "/view?id={{id}}"));
        manifest.put("preview", Map.of("url", address + "/preview?id={{id}}", "width", WIDTH, "height", HEIGHT));
        manifest.put(
                "suggest",
                Map.of(
                        "entity", path(address, "/suggest/entity"),
                        "type", path(address, "/suggest/type"),
                        "property", path(address, "/suggest/property")));
        manifest.put(
                "extend",
                Map.of("propose_properties", path(address, "/properties"), "property_settings", List.of(LIMIT)));
        return manifest;
    }

    private static Map<String, String> path(String address, String path) {
        return Map.of("service_url", address, "service_path", path);
    }
}
