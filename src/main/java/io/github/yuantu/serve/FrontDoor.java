package io.github.yuantu.serve;

import io.github.yuantu.serve.web.Catalogue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads visitors of the bare address to the front page, and tells browsers to run nothing but the explorer's files. */
final class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'";

    /** YASGUI writes styles and markup of its own into the page. */
    private static final String EDITOR = STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("; require-trusted-types-for 'script'", "");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", request.getRequestURI().equals("/editor") ? EDITOR : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.getRequestURI().equals("/")) {
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else if (isEndpointItself(request)) {
            request.getRequestDispatcher(Catalogue.PATH).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whoever asks for the endpoint without a query gets told what it is. */
    private static boolean isEndpointItself(HttpServletRequest request) {
        return request.getRequestURI().equals("/yuantu/sparql")
                && request.getMethod().equals("GET")
                && request.getQueryString() == null;
    }
}
