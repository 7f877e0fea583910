package jp.ayumi.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:bbbb::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "not:an:address, not:an:address",
    })
    void aCustomerIsOneAddressOfVersion4OrOneNetworkOfVersion6(String socket, String counted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(socket);
        assertThat(ClientAddress.of(request)).isEqualTo(counted);
    }
}
