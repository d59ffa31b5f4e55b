package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies around the second factor. */
final class SecondFactor {

    private SecondFactor() {}

    /** What an app needs to compute codes. */
    @Schema(name = "OfferedTotp", description = "What an app needs to compute codes. It is shown this once.")
    public record Offered(
            @Schema(examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", description = "To be typed into an app.")
            String secret,

            @Schema(
                    examples = "otpauth://totp/Enlace%3Aana%40santa-ana.example?secret=JBSWY3DPEHPK3PXP&issuer=Enlace",
                    description = "To be shown as a QR code.")
            String uri) {}

    /** A code that the app has computed. */
    @Schema(name = "TotpCode", description = "A code that the app has computed.")
    public record Code(
            @NotBlank @Schema(examples = "492039") String code) {}

    /** Codes for who has lost the app. */
    @Schema(
            name = "RecoveryCodes",
            description = "Codes for who has lost the app, each good for one time. They are shown this once.")
    public record Codes(
            @Schema(examples = "4f1c-9a52-77d0-e1b3") List<String> recoveryCodes) {}
}
