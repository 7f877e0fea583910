package jp.ayumi.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FormFieldsTest {

    private static ReceivedRequest received(String type, String body) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setContentType(type);
        request.addParameter("a", "of the address");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new ReceivedRequest(request, bytes, FormFields.of(request, bytes, 4));
    }

    @Test
    void fieldsFollowTheParametersOfTheAddress() throws IOException {
        ReceivedRequest request =
                received("application/x-www-form-urlencoded;charset=UTF-8", "a=of+the%20form&b=%E6%AD%A9&c");
        assertThat(request.getParameterValues("a")).containsExactly("of the address", "of the form");
        assertThat(request.getParameter("a")).isEqualTo("of the address");
        assertThat(request.getParameter("b")).isEqualTo("歩");
        assertThat(request.getParameterMap()).containsOnlyKeys("a", "b", "c");
        assertThat(request.getParameter("d")).isNull();
    }

    @Test
    void whatIsNoFormHasTheParametersOfItsAddress() throws IOException {
        assertThat(received("application/json", "a=b").getParameterValues("a")).containsExactly("of the address");
    }

    @Test
    void tooManyFieldsAndUndecodableOnesAreRefused() {
        String form = "application/x-www-form-urlencoded";
        assertThatThrownBy(() -> received(form, "b=1&c=2&d=3&d=4")).hasMessage("REQUEST_MALFORMED");
        assertThatThrownBy(() -> received(form, "b=%zz")).hasMessage("REQUEST_MALFORMED");
    }
}
