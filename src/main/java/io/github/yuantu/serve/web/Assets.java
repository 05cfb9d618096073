package io.github.yuantu.serve.web;

import io.github.yuantu.knowledge.SetupException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The explorer's scripts and styles, and those files of the WebJars that it uses. All are read once, at the start. */
final class Assets extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final List<String> OWN = List.of(
            "about.js",
            "api.js",
            "app.js",
            "article.js",
            "chart.js",
            "dom.js",
            "editor.js",
            "entity.js",
            "evidence.js",
            "figures.js",
            "graph.js",
            "home.js",
            "icon.svg",
            "parts.js",
            "questions.js",
            "resource.js",
            "results.js",
            "search.js",
            "start.js",
            "style.css",
            "svg.js",
            "timeline.js",
            "words.js");

    /** File here, artifact of the WebJar, file in it. */
    private static final List<List<String>> LIBRARIES = List.of(
            List.of("lib/cytoscape.js", "cytoscape", "dist/cytoscape.esm.min.mjs"),
            List.of("lib/chart.js", "chart.js", "dist/chart.umd.min.js"),
            List.of("lib/yasgui.js", "zazuko__yasgui", "build/yasgui.min.js"),
            List.of("lib/yasgui.css", "zazuko__yasgui", "build/yasgui.min.css"));

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final transient Map<String, Asset> assets = new TreeMap<>();

    /** A file as it is sent. */
    private static final class Asset {
        private final byte[] bytes;
        private final String type;
        private final String tag;

        private Asset(byte[] bytes, String type) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            this.bytes = bytes;
            this.type = type;
            this.tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        }
    }

    Assets() {
        OWN.forEach(name -> put(name, "web/" + name));
        LIBRARIES.forEach(library -> put(library.get(0), inWebJar(library.get(1), library.get(2))));
    }

    private void put(String name, String resource) {
        String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
        assets.put("/" + name, new Asset(resource(resource), type));
    }

    private static String inWebJar(String artifact, String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(
                    resource("META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties"),
                    StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "META-INF/resources/webjars/" + artifact + "/" + properties.getProperty("version") + "/" + file;
    }

    /**
     * A file of the class path.
     *
     * @throws SetupException if it is not there
     */
    static byte[] resource(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new SetupException("no " + path + " in the program: build it anew (mvn package)");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.get(String.valueOf(request.getPathInfo()));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", asset.tag);
        response.setHeader("Cache-Control", "no-cache");
        if (asset.tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type);
        response.setContentLength(asset.bytes.length);
        response.getOutputStream().write(asset.bytes);
    }
}
