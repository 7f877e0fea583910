package jp.ayumi.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight memory = new InFlight(100);
    private final List<String> givenUp = new ArrayList<>();

    private Transfer transfer(String name) {
        return new Transfer() {
            @Override
            public void giveUp() {
                givenUp.add(name);
            }
        };
    }

    @Test
    void whenMemoryIsShortTheOneThatBeganFirstIsGivenUp() {
        Transfer first = transfer("first");
        memory.add(first, 40);
        memory.add(transfer("second"), 40);
        memory.add(first, 10);
        assertThat(givenUp).isEmpty();

        memory.add(transfer("third"), 20);

        assertThat(givenUp).containsExactly("first");
        assertThat(memory.total()).isEqualTo(60);
    }

    @Test
    void whatHasEndedHoldsNothing() {
        Transfer first = transfer("first");
        memory.add(first, 90);
        memory.remove(first);
        memory.remove(first);
        memory.add(transfer("second"), 90);
        assertThat(givenUp).isEmpty();
        assertThat(memory.total()).isEqualTo(90);
    }

    @Test
    void oneThatIsLargerThanAllMemoryIsGivenUpItself() {
        memory.add(transfer("huge"), 101);
        assertThat(givenUp).containsExactly("huge");
        assertThat(memory.total()).isZero();
    }

    @Test
    void oneThatIsJustEndingDoesNotFailTheOneThatComes() {
        memory.add(
                () -> {
                    throw new IllegalStateException("its request is over");
                },
                50);
        memory.add(transfer("second"), 50);

        memory.add(transfer("third"), 100);

        assertThat(givenUp).containsExactly("second");
        assertThat(memory.total()).isEqualTo(100);
    }
}
