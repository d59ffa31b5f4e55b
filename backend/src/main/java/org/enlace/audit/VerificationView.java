package org.enlace.audit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.problem.Message;

/** Whether the audit is as it was written. */
@Schema(name = "AuditVerification")
public record VerificationView(
        @Schema(description = "Whether no chain has a fault.", examples = "true")
        boolean whole,

        @Schema(description = "Entries found in order.", examples = "120")
        long entries,

        @Schema(description = "The ends of the chains: keep them elsewhere, and give them as head= another time.")
        List<String> heads,

        @Schema(description = "The first fault of each chain that has one.")
        List<Broken> faults) {

    /** Where a chain is broken. */
    @Schema(name = "AuditFault")
    public record Broken(
            @Schema(examples = "3") int chain,

            @Schema(description = "Place in the chain, from 1.", examples = "120")
            long number,

            @Schema(nullable = true, description = "The entry, where there is one.")
            UUID entry,

            @Schema(examples = "an entry is missing here, or stands elsewhere")
            String message) {}

    static VerificationView of(List<Verified> chains, Locale locale) {
        return new VerificationView(
                chains.stream().allMatch(Verified::whole),
                chains.stream().mapToLong(Verified::entries).sum(),
                chains.stream()
                        .map(Verified::head)
                        .filter(Objects::nonNull)
                        .map(Head::toString)
                        .toList(),
                chains.stream()
                        .filter(chain -> !chain.whole())
                        .map(chain -> broken(chain, locale))
                        .toList());
    }

    private static Broken broken(Verified chain, Locale locale) {
        Fault fault = chain.fault().orElseThrow();
        return new Broken(
                chain.chain(),
                fault.number(),
                fault.entry(),
                new Message(fault.kind().key()).in(locale));
    }
}
