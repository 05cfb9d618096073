package io.github.yuantu.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;

/** The page that all pages of the explorer begin as; its scripts fill it. Nothing of the request gets into it. */
final class Shell extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String page;
    private final String withoutScripts;

    Shell() {
        this.page = new String(Assets.resource("web/index.html"), StandardCharsets.UTF_8);
        this.withoutScripts = new String(Assets.resource("web/noscript.html"), StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(withoutScripts, request, response);
    }

    /** Sends the page with {@code content} in it, which its scripts put into the frame of all pages. */
    void write(String content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = page.replace("{language}", language(request))
                .replace("{content}", content)
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** English for whoever prefers it to Chinese, otherwise Chinese. */
    private static String language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter(language -> request.getHeader("Accept-Language") != null)
                .orElse("zh");
    }
}
