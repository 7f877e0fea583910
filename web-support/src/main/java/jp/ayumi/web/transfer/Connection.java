package jp.ayumi.web.transfer;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets filters say what the servlet API has no words for: close this connection now. Otherwise Tomcat would wait, with a
 * thread, for the rest of a body that nobody wants, or until a client has taken an answer that it does not take.
 */
final class Connection extends ValveBase {

    private static final String ATTRIBUTE = Connection.class.getName();

    Connection() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable cut = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(ATTRIBUTE, cut);
        getNext().invoke(request, response);
    }

    /** Closes the connection of a request; what has been flushed was sent, nothing more is. */
    static void close(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Runnable cut) {
            cut.run();
        }
    }
}
