package jp.ayumi.standalone.identity;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks names and passwords, and not more often than {@link Attempts} allows. An unknown name takes as long as a known one. */
final class PeopleAtTheDoor implements AuthenticationProvider {

    /** No name and no password of ours is longer; a longer one is not hashed. */
    private static final int LONGEST = 72;

    private final DaoAuthenticationProvider passwords;
    private final Attempts attempts;

    PeopleAtTheDoor(People people, Attempts attempts) {
        this.passwords = new DaoAuthenticationProvider(name -> user(people, name));
        passwords.setPasswordEncoder(Secrets.HASHES);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName().toLowerCase(Locale.ROOT);
        String address = given.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        String password = String.valueOf(given.getCredentials());
        if (name.length() > LONGEST || password.length() > LONGEST) {
            throw new UsernameNotFoundException("too long");
        }
        if (!attempts.begin(name, address)) {
            throw new TooManyAttemptsException();
        }
        Authentication signedIn = passwords.authenticate(given);
        attempts.succeeded(name, address);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static UserDetails user(People people, String name) {
        return people.accounts()
                .find(name)
                .map(person -> User.withUsername(person.id())
                        .password(person.secretHash())
                        .roles(new String[0])
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
