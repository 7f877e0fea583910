package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.CouncilBody.council;
import static jp.ayumi.acceptance.support.DistrictBodies.area;
import static jp.ayumi.acceptance.support.DistrictBodies.division;

import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;

/**
 * Kanagawa ward as the chapters of its story find it: the offices, 21 areas each with its federation of neighbourhood
 * associations, the adopted third-term ward plan, the council that watches it, and the council above that one.
 */
final class KanagawaWard {

    static final int DISTRICTS = 21;
    static final String PLAN = "/plans/sasaeai-3";
    static final String[] QUESTIONS = {"progress=どの程度進んだか", "issues=次年度に向けての課題は何か", "new=新たに取り組むべきことはないか"};
    static final String POLICY = """
            {"midTermReview":"ALWAYS","midTermYear":%d,
             "annualPlanAuthors":["WARD_OFFICE","SOCIAL_WELFARE_COUNCIL","CARE_PLAZA","RELATED_BODY"]}""";

    private KanagawaWard() {}

    static Town town() {
        return Founded.TOWN;
    }

    /** A federation of neighbourhood associations, by the number of its area. */
    static String federation(int district) {
        return "rengo-" + district;
    }

    private static final class Founded {

        static final Town TOWN = found();

        private static Town found() {
            Town kanagawa = new Town(Installation.shared(), "kanagawa");
            Town.Staff ward = kanagawa.staffOf("ward-office");
            ward.registersTheTown("横浜市神奈川区", "よこはましかながわく", "WARD");
            ward.posts("/organizations", organization("ward-office", "神奈川区役所", "WARD_OFFICE"));
            ward.posts("/organizations", organization("ward-shakyo", "神奈川区社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
            ward.posts("/organizations", organization("care-plaza", "地域ケアプラザ", "CARE_PLAZA"));
            ward.posts("/organizations", organization("related-body", "関係機関", "RELATED_BODY"));
            areas(ward);
            plan(ward);
            councils(ward);
            return kanagawa;
        }

        private static void areas(Town.Staff ward) {
            ward.posts(
                    "/area-divisions",
                    division(
                            "rengo",
                            "連合町内会エリア",
                            IntStream.rangeClosed(1, DISTRICTS)
                                    .mapToObj(number -> area("area-" + number, "第%d地区".formatted(number)))
                                    .toList()));
            for (int number = 1; number <= DISTRICTS; number++) {
                ward.posts(
                        "/organizations",
                        organization(federation(number), "第%d地区連合町内会".formatted(number), "NEIGHBOURHOOD_ASSOCIATION"));
            }
        }

        private static void plan(Town.Staff ward) {
            ward.posts(
                    "/plans",
                    draft("sasaeai-3", "WARD", "かながわ支え愛プラン第3期", 2016, 2020, "ward-office", POLICY.formatted(2018)));
            ward.puts(
                    PLAN + "/tree",
                    treeOf(action("mimamori", "見守り", "ward-office"), action("salon", "居場所づくり", "care-plaza")));
            ward.puts(PLAN + "/scheme", scheme(QUESTIONS));
            ward.posts(PLAN + "/adoption", adoption(2016));
        }

        private static void councils(Town.Staff ward) {
            ward.posts(
                    "/councils",
                    council("ward-welfare", "OTHER", "神奈川区地域福祉保健推進会議", "ward-office", "2016-04-01")
                            .json());
            ward.posts(
                    "/councils",
                    council("promotion", "PROMOTION_COUNCIL", "「かながわ支え愛プラン」策定推進会議", "ward-office", "2016-04-01")
                            .watches("kanagawa/sasaeai-3")
                            .reportsTo("kanagawa/ward-welfare")
                            .json());
        }
    }
}
