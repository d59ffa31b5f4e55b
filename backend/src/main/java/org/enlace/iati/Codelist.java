package org.enlace.iati;

import org.enlace.indicator.IndicatorMeasure;
import org.enlace.indicator.ResultType;
import org.enlace.organization.OrganizationKind;
import org.enlace.partnership.PartnershipStatus;
import org.enlace.program.ProgramRole;
import org.enlace.program.ProgramStatus;
import org.enlace.source.SourceKind;

/** What Enlace's words are in the codelists of IATI 2.03. */
final class Codelist {

    /** OrganisationRole 4: who carries an exchange out, which all parties do but those that only observe. */
    static final int IMPLEMENTING = 4;

    /** RelatedActivityType. */
    static final int PARENT = 1;

    static final int CHILD = 2;

    /** Sector, tag and indicator vocabulary of whoever reports. */
    static final String OWN_VOCABULARY = "99";

    /** SectorVocabulary 1: the five digits of the DAC. */
    static final String DAC = "1";

    private Codelist() {}

    /** ActivityStatus. */
    static int status(ProgramStatus status) {
        return switch (status) {
            case PIPELINE -> 1;
            case IMPLEMENTATION -> 2;
            case FINALISATION -> 3;
            case CLOSED -> 4;
            case CANCELLED -> 5;
            case SUSPENDED -> 6;
        };
    }

    /** ActivityStatus. */
    static int status(PartnershipStatus status) {
        return status(
                switch (status) {
                    case PROPOSED, EXPLORATORY -> ProgramStatus.PIPELINE;
                    case ACTIVE, CONTINUING -> ProgramStatus.IMPLEMENTATION;
                    case DORMANT -> ProgramStatus.SUSPENDED;
                    case COMPLETED -> ProgramStatus.CLOSED;
                    case TERMINATED -> ProgramStatus.CANCELLED;
                });
    }

    /** OrganisationRole. */
    static int role(ProgramRole role) {
        return switch (role) {
            case FUNDING -> 1;
            case ACCOUNTABLE -> 2;
            case EXTENDING -> 3;
            case IMPLEMENTING -> IMPLEMENTING;
        };
    }

    /**
     * OrganisationType. Whether an international organization is one of states or of civil society is not kept, and so
     * it is "other".
     */
    static int type(OrganizationKind kind) {
        return switch (kind) {
            case NATIONAL_GOVERNMENT -> 10;
            case MUNICIPALITY, COUNTY -> 11;
            case POLICE, COURT, MUNICIPAL_ASSOCIATION -> 15;
            case NGO, COMMUNITY -> 22;
            case PRIVATE_SECTOR -> 70;
            case SCHOOL, ACADEMIC -> 80;
            case INTERNATIONAL_ORGANIZATION, OTHER -> 90;
        };
    }

    /** ResultType. */
    static int result(ResultType type) {
        return switch (type) {
            case OUTPUT -> 1;
            case OUTCOME -> 2;
            case IMPACT -> 3;
            case OTHER -> 9;
        };
    }

    /** IndicatorMeasure. */
    static int measure(IndicatorMeasure measure) {
        return switch (measure) {
            case UNIT -> 1;
            case PERCENTAGE -> 2;
            case NOMINAL -> 3;
            case ORDINAL -> 4;
            case QUALITATIVE -> 5;
        };
    }

    /** IndicatorVocabulary; a name that is none of its codes is a vocabulary of one's own. */
    static String indicators(String vocabulary) {
        return vocabulary.matches("[1-9]") ? vocabulary : OWN_VOCABULARY;
    }

    /** DocumentCategory: memorandum of understanding, review, results, or a page about the activity. */
    static String category(SourceKind kind) {
        return switch (kind) {
            case MEMORANDUM -> "A09";
            case REPORT -> "A07";
            case DATASET -> "A08";
            case ARTICLE, LETTER, WEBSITE, OTHER -> "A12";
        };
    }
}
