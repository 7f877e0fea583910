package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.ResultBodies.deliberation;
import static jp.ayumi.acceptance.support.ResultBodies.report;

import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.CouncilBody;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Secretariat;
import jp.ayumi.acceptance.support.Town;

/** Kuki city where its story begins: a city and a social-welfare council that have each adopted a plan. */
final class Kuki {

    static final String PLAN = "/plans/city-2";
    static final String PRACTICE = "/plans/shakyo-2";
    static final String YEAR = PLAN + "/years/2018";
    static final String PRACTICE_YEAR = PRACTICE + "/years/2018";

    private static final String NO_MID_TERM = """
            {"midTermReview":"NONE","annualPlanAuthors":[]}""";

    final Town town = new Town(Installation.shared(), "kuki");
    final Auditor auditor = new Auditor(town);
    final Town.Staff city = town.staffOf("city");
    final Town.Staff shakyo = town.staffOf("shakyo");
    final Secretariat committee = new Secretariat(city, "committee", "2018-07-01", "2022-06-30");
    final Secretariat promotion = new Secretariat(shakyo, "promotion", "2018-07-01", "2022-06-30");
    final Secretariat liaison = new Secretariat(city, "liaison", "2018-04-01", "2023-03-31");
    final Secretariat workingGroup = new Secretariat(city, "working-group", "2018-04-01", "2023-03-31");

    Kuki() {
        city.registersTheTown("久喜市", "くきし", "CITY");
        city.posts("/organizations", organization("city", "久喜市", "CITY_HALL"));
        city.posts("/organizations", organization("shakyo", "久喜市社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
        city.posts("/plans", draft("city-2", "CITY", "久喜市地域福祉計画", 2018, 2022, "city", NO_MID_TERM));
        city.puts(PLAN + "/tree", treeOf(action("sodan", "相談支援", "city"), action("koza", "出前講座", "city")));
        city.puts(PLAN + "/scheme", scheme("state=取組状況の評価", "promotion=推進方法の見直し・改善", "new=新たな取り組みの検討"));
        city.posts(PLAN + "/adoption", adoption(2018));
        shakyo.posts(
                "/plans",
                draft("shakyo-2", "SOCIAL_WELFARE_COUNCIL", "久喜市地域福祉活動計画", 2018, 2022, "shakyo", NO_MID_TERM));
        shakyo.puts(PRACTICE + "/tree", treeOf(action("mimamori", "見守り", "shakyo")));
        shakyo.puts(PRACTICE + "/scheme", scheme("state=取組状況の評価"));
        shakyo.posts(PRACTICE + "/adoption", adoption(2018));
        city.posts(PLAN + "/pairings", """
                {"counterpart":"shakyo-2","links":[{"here":"measure-1","there":"measure-1"}]}""");
    }

    /** The owner of a plan reports a result to its own council, which evaluates it in a meeting. */
    static void isReportedAndEvaluated(
            Town.Staff owner, Secretariat council, String snapshot, String name, String plan) {
        String reports = "/snapshots/" + snapshot + "/reports";
        owner.posts(reports, report("spring", "2019-05-10", "kuki/" + name));
        council.meets("2019-1", "2019-05-20", "EVALUATION", "平成30年度の評価", plan, "APPROVED", "評価は妥当である");
        owner.posts(reports + "/spring/deliberations", deliberation("kuki/" + name, "2019-1", "APPROVED", "評価は妥当である"));
    }

    /** 公募市民、市内の福祉団体、学識経験者等の代表者10人以内で組織する市長の附属機関. */
    static CouncilBody committee() {
        return CouncilBody.council("committee", "STATUTORY_COMMITTEE", "久喜市健康福祉推進委員会", "city", "2018-07-01")
                .seats(10)
                .composedOf("citizen=公募市民", "welfare=市内の福祉団体", "academic=学識経験者等")
                .watches("kuki/city-2");
    }

    /** 市民、福祉関係者、学識経験者等の代表者20人以内で組織する会議. */
    static CouncilBody promotion() {
        return CouncilBody.council("promotion", "PROMOTION_COUNCIL", "久喜市社会福祉協議会地域福祉活動計画策定推進会議", "shakyo", "2018-07-01")
                .seats(20)
                .composedOf("citizen=市民", "welfare=福祉関係者", "academic=学識経験者等")
                .watches("kuki/shakyo-2");
    }

    /** 庁内関係機関を調整する会議. */
    static CouncilBody liaison() {
        return CouncilBody.council("liaison", "INTERNAL_LIAISON", "久喜市地域福祉計画推進会議", "city", "2018-04-01")
                .watches("kuki/city-2");
    }

    /** 作業部会. */
    static CouncilBody workingGroup() {
        return CouncilBody.council("working-group", "WORKING_GROUP", "久喜市地域福祉計画推進会議作業部会", "city", "2018-04-01")
                .watches("kuki/city-2");
    }

    /** A partial revision that adds one action. */
    static String revision(String trigger, String newAction, String effectiveOn) {
        return """
                {"trigger":"%s","scope":"PARTIAL","reason":"必要な見直し","approvingBody":"久喜市健康福祉推進委員会","effectiveOn":"%s",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[%s],"indicators":[]},
                            "changes":{"goals":[],"measures":[],"actions":[],"indicators":[]},"moves":[],"ends":[],"removes":[]}}""".formatted(trigger, effectiveOn, action(newAction, "新しい取組", "city"));
    }
}
