package jp.ayumi.command.kernel;

import static java.util.regex.Pattern.compile;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;

/**
 * What in a text looks as if it gave somebody away (KOH-8). A net, not a proof: it would rather warn once too often, for a
 * person decides, and every pattern is bounded, for the text comes from outside.
 */
final class PersonalData {

    private static final String HYPHEN = "[-‐‑‒–—―−ー]";
    private static final String DAY = "\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}";
    private static final String OLD_ERA = "(?:明治|大正|昭和|(?<![A-Za-z])[MTS])\\s?(?:\\d{1,2}|元)";
    private static final String ANY_YEAR = "(?:(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])\\s?(?:\\d{1,2}|元)|\\d{4})";
    private static final String NUMERAL = "[\\d一二三四五六七八九十〇]";
    private static final String NAME = "[\\p{IsHan}々\\p{IsKatakana}ーA-Z〇○◯●△□]";

    /** Roles and relatives stand for many; so do words that merely end like a form of address. */
    private static final String NOBODY =
            "皆|母|父|兄|姉|娘|客|者|員|屋|奥|嫁|孫|同|多|仕|模|一|有|異|今|文|各|位|ヘルパー|ボランティア|スタッフ|サポーター|ケアマネ|ケアマネジャー";

    private static final String ADDRESSED = NAME + "(?<!" + NOBODY + ")(?:さん|様(?![子々式態相])|氏(?![名神子族]))";

    private static final List<Finder> FINDERS = List.of(
            new Finder(
                    PersonalDataKind.PHONE_NUMBER,
                    compile("(?<!\\d)(?:0\\d{9,10}|(?:\\+81|0\\d)\\d{0,3}(?:" + HYPHEN + "|[()\\s]){1,2}\\d{1,4}(?:"
                            + HYPHEN + "|[()\\s]){1,2}\\d{3,4})(?!\\d)")),
            new Finder(
                    PersonalDataKind.E_MAIL_ADDRESS,
                    compile("[\\w.+%-]{1,64}+@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}")),
            new Finder(
                    PersonalDataKind.POSTAL_ADDRESS,
                    compile(NUMERAL + "{1,5}\\s?(?:丁目|番地|番\\s?\\d{1,4}\\s?号)|〒\\s?\\d{3}|[町村区市郡条通台丘]\\s?\\d{1,4}"
                            + HYPHEN + "\\d{1,4}")),
            new Finder(
                    PersonalDataKind.DATE_OF_BIRTH,
                    compile(OLD_ERA + DAY + "|(?:生年月日|誕生日|出生)[^\\n。]{0,6}" + ANY_YEAR + DAY + "|" + ANY_YEAR + DAY
                            + "\\s?日?\\s?(?:に)?(?:生まれ|出生|生(?!活))")),
            new Finder(
                    PersonalDataKind.PERSON,
                    compile(ADDRESSED + "|\\d{1,3}\\s?[歳才代](?:の|\\s)?(?:男性|女性|男|女)(?!性?の?[割方人達])")),
            new Finder(
                    PersonalDataKind.LONG_NUMBER,
                    compile("(?<![\\d.,])(?:\\d{8,}+|\\d{4}[-\\s]\\d{4}[-\\s]\\d{4})(?![\\d円千万億人件世])")),
            new Finder(PersonalDataKind.HOUSEHOLD, compile(NAME + "(?:さん|様|氏)の?(?:お宅|宅|お家|家族|家庭|世帯)")));

    private PersonalData() {}

    /** The kinds that a text seems to hold, in the order of their declaration. */
    static Set<PersonalDataKind> foundIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<PersonalDataKind> found = new LinkedHashSet<>();
        FINDERS.stream()
                .filter(finder -> finder.pattern().matcher(plain).find())
                .forEach(finder -> found.add(finder.kind()));
        return OrderedSets.copyOf(found);
    }

    private record Finder(PersonalDataKind kind, Pattern pattern) {}
}
