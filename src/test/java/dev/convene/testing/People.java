package dev.convene.testing;

import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Workspace;

/** Who works at the company of the scenarios: named for their roles; two languages, two zones. */
public final class People {

    /** The admin of {@code CONVENE_ADMINS}. */
    public static final String ADMIN = "UADMIN001";

    public static final String RECRUITER = "URECRUIT1";
    public static final String OTHER_RECRUITER = "URECRUIT2";
    public static final String MANAGER = "UMANAGER1";
    public static final String PRODUCT_OWNER = "UPRODUCT1";
    public static final String OTHER_PRODUCT_OWNER = "UPRODUCT2";
    public static final String DEVELOPER = "UDEVELOP1";
    public static final String SECOND_DEVELOPER = "UDEVELOP2";
    public static final String THIRD_DEVELOPER = "UDEVELOP3";
    public static final String LEAD_DEVELOPER = "ULEADDEV1";
    public static final String OTHER_LEAD_DEVELOPER = "ULEADDEV2";
    public static final String VPE = "UVPE00001";
    public static final String OTHER_VPE = "UVPE00002";
    public static final String CTO = "UCTO00001";
    public static final String CEO = "UCEO00001";
    public static final String CPO = "UCPO00001";
    public static final String HR = "UHR000001";
    public static final String OTHER_HR = "UHR000002";
    public static final String SALES = "USALES001";
    public static final String SUPPORT = "USUPPORT1";
    public static final String FINANCE = "UFINANCE1";
    public static final String GUEST = "UGUEST001";
    public static final String GUEST_OF_ONE_CHANNEL = "UGUEST002";

    private static final String FRENCH = "fr-FR";
    private static final String MONTREAL = "America/Montreal";

    private People() {}

    static Workspace join(Workspace workspace) {
        return engineering(others(workspace))
                .member(Member.of(ADMIN, "admin-1"))
                .member(Member.of(RECRUITER, "recruiter-1"))
                .member(Member.of(OTHER_RECRUITER, "recruiter-2").reads(FRENCH))
                .member(Member.of(MANAGER, "manager-1").reads(FRENCH));
    }

    private static Workspace engineering(Workspace workspace) {
        return workspace
                .member(Member.of(PRODUCT_OWNER, "product-owner-1").reads(FRENCH))
                .member(Member.of(OTHER_PRODUCT_OWNER, "product-owner-2"))
                .member(Member.of(DEVELOPER, "developer-1"))
                .member(Member.of(SECOND_DEVELOPER, "developer-2").reads(FRENCH))
                .member(Member.of(THIRD_DEVELOPER, "developer-3").livesIn(MONTREAL))
                .member(Member.of(LEAD_DEVELOPER, "lead-developer-1"))
                .member(Member.of(OTHER_LEAD_DEVELOPER, "lead-developer-2").reads(FRENCH))
                .member(Member.of(VPE, "vpe-1"))
                .member(Member.of(OTHER_VPE, "vpe-2").livesIn(MONTREAL))
                .member(Member.of(CTO, "cto-1").reads(FRENCH))
                .member(Member.of(GUEST, "guest-1").asGuest())
                .member(Member.of(GUEST_OF_ONE_CHANNEL, "guest-2").asGuestOfOneChannel());
    }

    private static Workspace others(Workspace workspace) {
        return workspace
                .member(Member.of(CEO, "ceo-1").reads(FRENCH))
                .member(Member.of(CPO, "cpo-1"))
                .member(Member.of(HR, "hr-1").reads(FRENCH))
                .member(Member.of(OTHER_HR, "hr-2"))
                .member(Member.of(SALES, "sales-1"))
                .member(Member.of(SUPPORT, "support-1").reads(FRENCH))
                .member(Member.of(FINANCE, "finance-1"));
    }
}
